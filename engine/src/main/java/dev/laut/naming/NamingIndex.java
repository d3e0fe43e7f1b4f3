package dev.laut.naming;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.entity.actors.NamedActor;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.naming.Usage.Voice;
import dev.laut.record.ArticleRecord;
import dev.laut.record.Passage;
import dev.laut.statement.Statement;
import dev.laut.statement.StatementType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which expressions each publisher and each speaker uses for an actor, over a set of articles. Pronouns are left out. An
 * article that comes twice counts once. For one thread at a time.
 */
public final class NamingIndex {

    private final NamedActor actor;
    private final Wordforms wordforms;
    private final Set<String> texts = new HashSet<>();
    private final Map<User, Map<String, List<Found>>> users = new LinkedHashMap<>();

    /** Who uses an expression. */
    private record User(Voice voice, String name) {}

    private record Found(String words, Mention.How how, Passage passage) {}

    public NamingIndex(NamedActor actor, GermanDictionary dictionary) {
        this.actor = actor;
        this.wordforms = new Wordforms(dictionary);
    }

    /** Takes one article. */
    public void add(ArticleRecord articleRecord) {
        if (!texts.add(articleRecord.referenceDate() + articleRecord.article().text())) {
            return;
        }
        Map<String, Entity> entities = new HashMap<>();
        articleRecord.entities().forEach(entity -> entities.put(entity.id(), entity));
        for (Mention mention : articleRecord.mentions()) {
            Optional<Entity> entity = mention.entity().map(entities::get);
            if (mention.how() != Mention.How.PRONOUN && entity.filter(actor::is).isPresent()) {
                add(mention, user(mention, articleRecord, entities), articleRecord);
            }
        }
    }

    private void add(Mention mention, User user, ArticleRecord articleRecord) {
        String words = mention.span().in(articleRecord.article().text());
        Found found = new Found(wordforms.plain(words), mention.how(), Passage.of(articleRecord, mention.span()));
        users.computeIfAbsent(user, none -> new LinkedHashMap<>())
                .computeIfAbsent(mention.how() + " " + wordforms.key(words), none -> new ArrayList<>())
                .add(found);
    }

    /** The innermost statement around a mention tells whose words it is in. */
    private static User user(Mention mention, ArticleRecord articleRecord, Map<String, Entity> entities) {
        return articleRecord.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(span -> span.contains(mention.span())))
                .min(Comparator.comparingInt(
                        statement -> Span.cover(statement.content()).length()))
                .flatMap(statement -> speaker(statement, articleRecord, entities))
                .orElseGet(() -> new User(
                        Voice.PUBLISHER, articleRecord.article().publisher().name()));
    }

    /** Who speaks: an entity, else the words for one; empty where a statement names nobody. */
    private static Optional<User> speaker(
            Statement statement, ArticleRecord articleRecord, Map<String, Entity> entities) {
        Voice voice = statement.type() == StatementType.DIRECT ? Voice.QUOTED : Voice.REPORTED;
        return statement
                .speakerEntity()
                .map(entities::get)
                .map(Entity::name)
                .or(() -> statement.speaker().stream()
                        .findFirst()
                        .map(span -> span.in(articleRecord.article().text())))
                .map(name -> new User(voice, name));
    }

    /** All users, publishers first, those who name the actor most often first. */
    public List<Usage> usages() {
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
        found.forEach(one -> forms.merge(one.words(), 1, Integer::sum));
        String words = forms.keySet().stream()
                .max(Comparator.comparing((String form) -> forms.get(form))
                        .thenComparing(form -> -form.length())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Expression(
                found.get(0).how() == Mention.How.NAME ? words : wordforms.base(words),
                found.get(0).how(),
                found.stream().map(Found::passage).toList());
    }
}
