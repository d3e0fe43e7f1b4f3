package dev.laut.naming;

import dev.laut.entity.Mention;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.naming.Usage.Voice;
import dev.laut.record.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings together who calls an actor what; the same words in another case are one expression. For one thread at a time. */
public final class Usages {

    private final Wordforms wordforms;
    private final Map<User, Map<String, List<Found>>> users = new LinkedHashMap<>();

    /** Most words come a hundred times, and looking one up takes long. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, String> plain = new HashMap<>();

    /** Who uses an expression. */
    private record User(Voice voice, String name) {}

    private record Found(String words, Mention.How how, Passage passage, int times) {}

    public Usages(GermanDictionary dictionary) {
        this.wordforms = new Wordforms(dictionary);
    }

    /**
     * Takes words that name the actor.
     *
     * @param user the publisher or speaker in whose words it is named
     * @param passage a place where they do
     * @param times how often they do around there
     */
    public void add(Voice voice, String user, Mention.How how, Passage passage, int times) {
        users.computeIfAbsent(new User(voice, user), none -> new LinkedHashMap<>())
                .computeIfAbsent(
                        how + " " + keys.computeIfAbsent(passage.words(), wordforms::key), none -> new ArrayList<>())
                .add(new Found(plain.computeIfAbsent(passage.words(), wordforms::plain), how, passage, times));
    }

    /** All users, publishers first, those who name the actor most often first. */
    public List<Usage> all() {
        return users.entrySet().stream()
                .map(entry -> new Usage(entry.getKey().voice(), entry.getKey().name(), expressions(entry.getValue())))
                .sorted(Comparator.comparing(Usage::voice)
                        .thenComparing(Comparator.comparingInt(Usage::count).reversed())
                        .thenComparing(Usage::user))
                .toList();
    }

    private List<Expression> expressions(Map<String, List<Found>> byKey) {
        return byKey.values().stream()
                .map(this::expression)
                .sorted(Comparator.comparingInt(Expression::count).reversed().thenComparing(Expression::words))
                .toList();
    }

    /** Shown in its base form, made from the form used most often; of equals the shortest, which has no case ending. */
    private Expression expression(List<Found> found) {
        Map<String, Integer> forms = new HashMap<>();
        found.forEach(one -> forms.merge(one.words(), one.times(), Integer::sum));
        String words = forms.keySet().stream()
                .max(Comparator.comparing((String form) -> forms.get(form))
                        .thenComparing(form -> -form.length())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Expression(
                found.get(0).how() == Mention.How.NAME ? words : wordforms.base(words),
                found.get(0).how(),
                found.stream().mapToInt(Found::times).sum(),
                found.stream().map(Found::passage).toList());
    }
}
