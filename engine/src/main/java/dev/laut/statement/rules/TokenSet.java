package dev.laut.statement.rules;

import dev.laut.article.Span;
import dev.laut.text.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** A set of a document's tokens that lie near each other. Grows; not thread-safe. */
public final class TokenSet {

    private final BitSet tokens = new BitSet();
    private int base = -1;

    /** The tokens {@code [first, end)}. */
    public static TokenSet of(int first, int end) {
        TokenSet set = new TokenSet();
        set.addRange(first, end);
        return set;
    }

    public TokenSet copy() {
        TokenSet copy = new TokenSet();
        stream().forEach(copy::add);
        return copy;
    }

    public void add(int token) {
        if (base < 0) {
            base = token;
        } else if (token < base) {
            rebase(token);
        }
        tokens.set(token - base);
    }

    private void rebase(int newBase) {
        int[] all = stream().toArray();
        tokens.clear();
        base = newBase;
        for (int token : all) {
            tokens.set(token - base);
        }
    }

    public void addRange(int first, int end) {
        for (int at = first; at < end; at++) {
            add(at);
        }
    }

    public void clear() {
        tokens.clear();
    }

    public void addAll(TokenSet other) {
        other.stream().forEach(this::add);
    }

    public void removeRange(int first, int end) {
        for (int at = Math.max(first, base); base >= 0 && at < end; at++) {
            tokens.clear(at - base);
        }
    }

    public void removeAll(TokenSet other) {
        other.stream().forEach(at -> removeRange(at, at + 1));
    }

    public boolean contains(int token) {
        return base >= 0 && token >= base && tokens.get(token - base);
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    public int size() {
        return tokens.cardinality();
    }

    /** The lowest token; the set must not be empty. */
    public int first() {
        return base + tokens.nextSetBit(0);
    }

    /** The token after the highest one; the set must not be empty. */
    public int end() {
        return base + tokens.length();
    }

    /** The tokens in rising order. */
    public IntStream stream() {
        return tokens.stream().map(at -> at + base);
    }

    /** The number of tokens shared with another set. */
    public int common(TokenSet other) {
        return (int) stream().filter(other::contains).count();
    }

    /** One span for every run of neighbouring tokens. */
    public List<Span> spans(Document document) {
        List<Span> spans = new ArrayList<>();
        int at = tokens.nextSetBit(0);
        while (at >= 0) {
            int end = tokens.nextClearBit(at);
            spans.add(document.span(base + at, base + end));
            at = tokens.nextSetBit(end);
        }
        return spans;
    }
}
