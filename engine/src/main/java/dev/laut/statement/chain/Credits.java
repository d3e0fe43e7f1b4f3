package dev.laut.statement.chain;

import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The agencies and outlets that credit lines and datelines name for the whole article. */
final class Credits {

    /** Names in a credit line are at most this many tokens long: "The Washington Post". */
    private static final int LONGEST_NAME = 5;

    private final Document document;
    private final Function<Span, Optional<Entity>> names;
    private final SourceReader reader;

    Credits(Document document, Function<Span, Optional<Entity>> names, SourceReader reader) {
        this.document = document;
        this.names = names;
        this.reader = reader;
    }

    /** The named media in reading order, each once. */
    List<Source> find() {
        List<Source> sources = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Segment segment : document.article().segments()) {
            if (segment.role() == Role.CREDIT || segment.role() == Role.DATELINE) {
                find(segment, sources, seen);
            }
        }
        return sources;
    }

    private void find(Segment segment, List<Source> sources, Set<String> seen) {
        int end = document.tokenAt(segment.span().end());
        int at = document.tokenAt(segment.span().begin());
        while (at < end) {
            int next = nameEnd(at, end);
            if (next > at) {
                Span span = document.span(at, next);
                names.apply(span)
                        .filter(entity -> entity.kind() == EntityKind.MEDIUM && seen.add(entity.id()))
                        .ifPresent(entity -> sources.add(reader.medium(entity, span)));
            }
            at = Math.max(next, at + 1);
        }
    }

    /** The end of the longest name of a medium that begins at a token; the token itself for none. */
    private int nameEnd(int at, int end) {
        for (int next = Math.min(end, at + LONGEST_NAME); next > at; next--) {
            boolean medium = names.apply(document.span(at, next))
                    .filter(entity -> entity.kind() == EntityKind.MEDIUM)
                    .isPresent();
            if (medium) {
                return next;
            }
        }
        return at;
    }
}
