package dev.laut.app;

import dev.laut.event.Link;
import dev.laut.event.LinkReason.Ground;
import dev.laut.link.ArticleLink;
import dev.laut.record.Passage;
import java.util.List;
import java.util.Locale;

/** A link between articles as a line of JSON: its reason in the language asked for, then the same in no language. */
record LinkLine(
        Link.Kind kind,
        String from,
        Passage fromPassage,
        String to,
        Passage toPassage,
        String reason,
        Ground ground,
        List<String> values) {

    static LinkLine of(ArticleLink link, Locale language) {
        return new LinkLine(
                link.kind(),
                link.from(),
                link.fromPassage(),
                link.to(),
                link.toPassage(),
                link.reason().words(language),
                link.reason().ground(),
                link.reason().values());
    }
}
