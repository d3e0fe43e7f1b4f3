package dev.laut.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What must stand around a word for it to tell of an event: the conditions of {@code event-triggers.tsv}. */
final class Needs {

    /** The conditions on who and what is named. */
    private static final Set<String> NAMED = Set.of(
            "@any", "@actor", "@two", "@someone", "@official", "@place", "@medium", "@destination", "@stay", "@talk");

    private final List<Predicate<Surroundings>> conditions;

    private Needs(List<Predicate<Surroundings>> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /**
     * Reads a cell of conditions apart by blanks.
     *
     * @throws IllegalArgumentException for a condition there is no such of
     */
    static Needs parse(String cell) {
        List<Predicate<Surroundings>> conditions = new ArrayList<>();
        for (String condition : cell.split(" ", -1)) {
            if (!condition.isEmpty()) {
                conditions.add(condition(condition));
            }
        }
        return new Needs(conditions);
    }

    private static Predicate<Surroundings> condition(String text) {
        if (text.equals("~sport")) {
            return around -> !around.isSport();
        }
        if (text.startsWith("@")) {
            if (!NAMED.contains(text)) {
                throw new IllegalArgumentException("no condition \"" + text + "\"");
            }
            return around -> around.names(text);
        }
        if (text.startsWith("!")) {
            return condition(text.substring(1)).negate();
        }
        Words words = Words.parse(text.substring(1));
        return switch (text.charAt(0)) {
            case '+' -> around -> words.anyOf(around.words());
            case '-' -> around -> !words.anyOf(around.words());
            case '<' -> around -> words.anyOf(around.before());
            case '>' -> around -> words.anyOf(around.after());
            default -> throw new IllegalArgumentException("no condition \"" + text + "\"");
        };
    }

    boolean areMet(Surroundings around) {
        for (Predicate<Surroundings> condition : conditions) {
            if (!condition.test(around)) {
                return false;
            }
        }
        return true;
    }

    /** Words in lower case, and endings of words. */
    private record Words(Set<String> exact, List<String> endings) {

        static Words parse(String text) {
            List<String> all = List.of(text.split("\\|", -1));
            List<String> endings = all.stream()
                    .filter(word -> word.startsWith("*"))
                    .map(word -> word.substring(1))
                    .toList();
            return new Words(Set.copyOf(Set.copyOf(all)), endings);
        }

        boolean anyOf(Set<String> words) {
            for (String word : words) {
                if (exact.contains(word)) {
                    return true;
                }
                for (String ending : endings) {
                    if (word.endsWith(ending)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
