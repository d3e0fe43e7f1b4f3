package dev.laut.text;

import dev.laut.article.Segment;
import dev.laut.article.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A sentence: consecutive tokens of one segment. A heading without a full stop is a sentence too. It is the list of its
 * tokens, never empty, and immutable.
 */
public final class Sentence extends AbstractList<Token> implements RandomAccess {

    private final int index;
    private final List<Token> documentTokens;
    private final int firstToken;
    private final int endToken;
    private final Segment segment;

    Sentence(int index, List<Token> documentTokens, int firstToken, int endToken, Segment segment) {
        if (endToken <= firstToken) {
            throw new IllegalArgumentException("sentence " + index + " without tokens");
        }
        this.index = index;
        this.documentTokens = Objects.requireNonNull(documentTokens, "documentTokens");
        this.firstToken = firstToken;
        this.endToken = endToken;
        this.segment = Objects.requireNonNull(segment, "segment");
    }

    /** The same sentence over the finished list of the document's tokens. */
    Sentence over(List<Token> finished) {
        return new Sentence(index, finished, firstToken, endToken, segment);
    }

    /** Its place among the document's sentences. */
    public int index() {
        return index;
    }

    /** The index, in the document, of its first token. */
    public int firstToken() {
        return firstToken;
    }

    /** The index, in the document, after its last token. */
    public int endToken() {
        return endToken;
    }

    /** The segment it stands in. */
    public Segment segment() {
        return segment;
    }

    @Override
    public Token get(int at) {
        return documentTokens.get(firstToken + Objects.checkIndex(at, size()));
    }

    @Override
    public int size() {
        return endToken - firstToken;
    }

    public Span span() {
        return new Span(get(0).begin(), get(size() - 1).end());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
