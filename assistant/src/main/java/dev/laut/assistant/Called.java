package dev.laut.assistant;

import dev.laut.article.Span;
import dev.laut.naming.Expression;
import dev.laut.naming.Usage;
import dev.laut.record.Passage;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that somebody uses for an actor, with a place where they stand.
 *
 * @param user the publisher or speaker
 * @param voice in whose words
 * @param times how often
 * @param address of an article that has them
 * @param words verbatim
 * @param spans where they stand in that article's text, in UTF-16 units
 */
record Called(String user, Usage.Voice voice, int times, String address, String words, List<Span> spans) {

    Called {
        spans = List.copyOf(spans);
    }

    static Stream<Called> of(Usage usage) {
        return usage.expressions().stream().map(expression -> of(usage, expression));
    }

    private static Called of(Usage usage, Expression expression) {
        Passage passage = expression.passages().get(0);
        return new Called(
                usage.user(),
                usage.voice(),
                expression.count(),
                passage.location(),
                passage.words(),
                List.of(passage.span()));
    }
}
