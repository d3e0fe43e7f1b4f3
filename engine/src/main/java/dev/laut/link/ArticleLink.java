package dev.laut.link;

import dev.laut.event.Link;
import dev.laut.event.LinkReason;
import dev.laut.record.Passage;
import java.util.Objects;

/**
 * How an entry of one article stands to one of another.
 *
 * @param kind the relation
 * @param from the id, in its record, of the entry that relates, the later one
 * @param fromPassage its words
 * @param to the id, in its record, of the entry it relates to
 * @param toPassage its words
 * @param reason why
 */
public record ArticleLink(
        Link.Kind kind, String from, Passage fromPassage, String to, Passage toPassage, LinkReason reason) {

    public ArticleLink {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(fromPassage, "fromPassage");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(toPassage, "toPassage");
        Objects.requireNonNull(reason, "reason");
    }
}
