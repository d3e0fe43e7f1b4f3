package dev.laut.statement;

import dev.laut.article.Form;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that are set out of an article's text and repeat it: headlines, leads, pull quotes, the points before the text. They
 * may be shortened and in another order. One for each document; not changed by use, thread-safe.
 */
public final class LiftedWords {

    /** Lifted words repeat others when this share of them stands there. */
    private static final double SAME_WORDS = 0.8;

    private final Document document;
    private final int text;

    public LiftedWords(Document document) {
        this.document = document;
        this.text = document.sentences().stream()
                .map(Sentence::segment)
                .filter(segment -> segment.role() == Role.PARAGRAPH && segment.form() != Form.LIST_ITEM)
                .mapToInt(segment -> segment.span().begin())
                .findFirst()
                .orElse(0);
    }

    /** Whether a statement's content stands in a part of the article that repeats its text. */
    public boolean isLifted(List<Span> content) {
        Segment segment = segment(content.get(0));
        return switch (segment.role()) {
            case PULL_QUOTE, HEADLINE, LEAD -> true;
            case PARAGRAPH -> segment.form() == Form.LIST_ITEM && segment.span().begin() < text;
            default -> false;
        };
    }

    /** The segment that a span of the text stands in. */
    public Segment segment(Span span) {
        return document.sentenceOf(document.tokens().get(document.tokenAt(span.begin())))
                .segment();
    }

    /** Whether nearly all words of one content stand in another. */
    public boolean repeats(List<Span> lifted, List<Span> other) {
        Set<String> words = words(lifted);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(words(other));
        return !words.isEmpty() && shared.size() >= SAME_WORDS * words.size();
    }

    private Set<String> words(List<Span> content) {
        Set<String> words = new HashSet<>();
        for (Span span : content) {
            int end = document.tokenAt(span.end());
            for (int at = document.tokenAt(span.begin()); at < end; at++) {
                if (document.tokens().get(at).isWord()) {
                    words.add(document.tokens().get(at).lower());
                }
            }
        }
        return words;
    }
}
