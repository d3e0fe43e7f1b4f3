package dev.laut.desk.study;

import dev.laut.naming.Expression;
import dev.laut.naming.Usage;
import java.util.List;

/**
 * What somebody calls an actor.
 *
 * @param voice the name of a {@link Usage.Voice}
 * @param words those used most often first
 */
public record Naming(String voice, String user, List<Words> words) {

    /** An expression, how often it is used, and the path of the latest place. */
    public record Words(String words, int count, String place) {

        static Words of(Expression expression) {
            var latest = expression.passages().get(0);
            return new Words(
                    expression.words(),
                    expression.count(),
                    Cited.place(Long.parseLong(latest.article()), latest.span()));
        }
    }

    public Naming {
        words = List.copyOf(words);
    }

    static List<Naming> of(List<Usage> usages) {
        return usages.stream()
                .map(usage -> new Naming(
                        usage.voice().name(),
                        usage.user(),
                        usage.expressions().stream().map(Words::of).toList()))
                .toList();
    }
}
