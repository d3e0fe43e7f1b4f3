package dev.laut.time;

import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * A rule's pattern found in a sentence.
 *
 * @param rule the rule
 * @param begin the first token of the expression, as an index of the document
 * @param end the token after its last one
 * @param senses what the matched classes of the pattern stand for, in order; also those of the context
 */
record Match(TimeRule rule, int begin, int end, List<Sense> senses) {

    Match {
        senses = List.copyOf(senses);
    }

    /** The first sense of this class. */
    Optional<Sense> first(TimeWord kind) {
        return nth(kind, 0);
    }

    /** The sense of this class after {@code count} others of it. */
    Optional<Sense> nth(TimeWord kind, int count) {
        int left = count;
        for (Sense sense : senses) {
            if (sense.kind() == kind && left-- == 0) {
                return Optional.of(sense);
            }
        }
        return Optional.empty();
    }

    /** The first sense of one of two classes. */
    Optional<Sense> first(TimeWord kind, TimeWord other) {
        return senses.stream()
                .filter(sense -> sense.kind() == kind || sense.kind() == other)
                .findFirst();
    }

    boolean has(TimeWord kind) {
        return first(kind).isPresent();
    }

    /** The first number of this class, 0 without one. */
    int number(TimeWord kind) {
        return first(kind).map(Sense::number).orElse(0);
    }

    /** The argument that the rule's table gives its meaning. */
    String argument() {
        return rule.argument();
    }

    boolean isLongerThan(Match other) {
        return end - begin > other.end - other.begin;
    }

    /** Whether this word stands right before the expression. */
    static boolean precedes(List<Token> tokens, int begin, String word) {
        return begin > 0 && tokens.get(begin - 1).lower().equals(word);
    }
}
