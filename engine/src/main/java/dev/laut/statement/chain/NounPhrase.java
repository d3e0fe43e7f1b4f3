package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.text.Document;

/**
 * A noun phrase that may name a source, in token indexes of the document.
 *
 * @param first its first token, an article as a rule
 * @param core its first noun or name
 * @param coreEnd the token after the noun and the names that follow it, before genitives and prepositions
 * @param end the token after its last one
 */
record NounPhrase(int first, int core, int coreEnd, int end) {

    NounPhrase {
        if (core < first || coreEnd <= core || end < coreEnd) {
            throw new IllegalArgumentException("no phrase: " + first + " " + core + " " + coreEnd + " " + end);
        }
    }

    Span span(Document document) {
        return document.span(first, end);
    }

    /** Without the article and adjectives. */
    Span coreSpan(Document document) {
        return document.span(core, coreEnd);
    }
}
