package dev.laut.naming;

import dev.laut.entity.Mention;
import dev.laut.record.Passage;
import java.util.List;
import java.util.Objects;

/**
 * Words for an actor, in whatever case they stand.
 *
 * @param words in their base form, without an article: "russischer Machthaber"
 * @param how the way they name the actor
 * @param count how often they do
 * @param passages the places, or where articles are told of by their first place only those; never empty
 */
public record Expression(String words, Mention.How how, int count, List<Passage> passages) {

    public Expression {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(how, "how");
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("\"" + words + "\" stands nowhere");
        }
    }
}
