package dev.laut.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds things by a word of theirs or its next of kin, as {@link Weights} knows them: "Gegenbesuch" by "Besuch",
 * "eröffnen" by "Eröffnung". A word that very many things have finds none by itself, for it tells nothing of them.
 */
final class KinIndex<T> {

    /** Things with one word, beyond which it is not looked up. */
    private static final int COMMON = 192;

    private static final String NOMINAL = "ung";

    private final Map<String, List<T>> byKey = new HashMap<>();

    void add(String word, T thing) {
        put("=" + word, thing);
        for (int cut = 1; cut <= word.length() - Weights.HEAD; cut++) {
            put("-" + word.substring(cut), thing);
        }
        stems(word).forEach(stem -> put("~" + stem, thing));
    }

    private void put(String key, T thing) {
        List<T> things = byKey.computeIfAbsent(key, none -> new ArrayList<>(2));
        if (things.size() <= COMMON) {
            things.add(thing);
        }
    }

    /** Those with the word or one of its kin; some that have none may be among them. */
    Set<T> find(String word) {
        Set<T> found = new LinkedHashSet<>();
        take("=" + word, found);
        if (word.length() >= Weights.HEAD) {
            take("-" + word, found);
        }
        for (int cut = 1; cut <= word.length() - Weights.HEAD; cut++) {
            take("=" + word.substring(cut), found);
        }
        stems(word).forEach(stem -> take("~" + stem, found));
        return found;
    }

    private void take(String key, Set<T> found) {
        List<T> things = byKey.getOrDefault(key, List.of());
        if (things.size() <= COMMON) {
            found.addAll(things);
        }
    }

    /** What a noun and the verb that it is made of have in common: "eröffn". */
    private static List<String> stems(String word) {
        if (word.endsWith(NOMINAL)) {
            return List.of(word.substring(0, word.length() - NOMINAL.length()));
        }
        List<String> stems = new ArrayList<>();
        for (int cut = 1; word.endsWith("n") && cut <= NOMINAL.length() && cut < word.length(); cut++) {
            stems.add(word.substring(0, word.length() - cut));
        }
        return stems;
    }
}
