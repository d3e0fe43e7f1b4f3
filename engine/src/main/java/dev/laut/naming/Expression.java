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
 * @param passages each place; never empty
 */
public record Expression(String words, Mention.How how, List<Passage> passages) {

    public Expression {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(how, "how");
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("\"" + words + "\" stands nowhere");
        }
    }

    public int count() {
        return passages.size();
    }
}
