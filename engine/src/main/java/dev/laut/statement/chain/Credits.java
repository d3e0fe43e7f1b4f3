package dev.laut.statement.chain;

import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.statement.Hop;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The agencies and outlets that credit lines and datelines name for the whole article. */
final class Credits {

    /** Names in a credit line are at most this many tokens long: "The Washington Post". */
    private static final int LONGEST_NAME = 5;

    private final Document document;
    private final Names names;

    Credits(Document document, Names names) {
        this.document = document;
        this.names = names;
    }

    /** The named media in reading order, each once. */
    List<Source> find() {
        List<Source> sources = new ArrayList<>();
        for (Segment segment : document.article().segments()) {
            if (segment.role() == Role.CREDIT || segment.role() == Role.DATELINE) {
                find(segment, sources);
            }
        }
        return sources;
    }

    private void find(Segment segment, List<Source> sources) {
        int end = document.tokenAt(segment.span().end());
        int at = document.tokenAt(segment.span().begin());
        while (at < end) {
            int next = at + 1;
            for (int nameEnd = Math.min(end, at + LONGEST_NAME); nameEnd > at; nameEnd--) {
                Optional<Source> medium = medium(document.span(at, nameEnd)).or(() -> agency(segment));
                if (medium.isPresent()
                        && medium.get()
                                .span()
                                .contains(document.tokens().get(at).begin())) {
                    add(medium.get(), sources);
                    next = nameEnd;
                    break;
                }
            }
            at = next;
        }
    }

    private static void add(Source source, List<Source> sources) {
        if (sources.stream()
                .noneMatch(there ->
                        there.entity().equals(source.entity()) && there.name().equals(source.name()))) {
            sources.add(source);
        }
    }

    private Optional<Source> medium(Span span) {
        Optional<Entity> entity = names.credited(document.words(span)).or(() -> names.of(span));
        return entity.filter(named -> named.kind() == EntityKind.MEDIUM)
                .map(named -> new Source(named, names.role(named), span));
    }

    /** The only word in the brackets of a dateline is an agency even when nobody knows it: "TIFLIS (mpd)". */
    private Optional<Source> agency(Segment segment) {
        if (segment.role() != Role.DATELINE) {
            return Optional.empty();
        }
        List<Token> tokens = document.tokens();
        int end = document.tokenAt(segment.span().end());
        for (int at = document.tokenAt(segment.span().begin()); at + 2 < end; at++) {
            if (tokens.get(at).is("(")
                    && tokens.get(at + 1).isWord()
                    && tokens.get(at + 2).is(")")) {
                Span span = tokens.get(at + 1).span();
                return Optional.of(new Source(document.words(span), Optional.empty(), Hop.Role.AGENCY, span));
            }
        }
        return Optional.empty();
    }
}
