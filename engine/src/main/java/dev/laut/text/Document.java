package dev.laut.text;

import dev.laut.article.Article;
import dev.laut.article.Span;
import java.util.List;
import java.util.Objects;

/**
 * An article's text as analysed, the owner of all offsets; never edited.
 *
 * <p>Immutable.
 */
public final class Document {

    private final Article article;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final int[] sentenceOfToken;

    Document(Article article, List<Token> tokens, List<Sentence> sentences) {
        this.article = Objects.requireNonNull(article, "article");
        this.tokens = List.copyOf(tokens);
        this.sentences = List.copyOf(sentences);
        this.sentenceOfToken = new int[tokens.size()];
        for (Sentence sentence : sentences) {
            for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
                sentenceOfToken[at] = sentence.index();
            }
        }
    }

    public Article article() {
        return article;
    }

    /** What all spans refer to. */
    public String text() {
        return article.text();
    }

    /** All tokens in reading order, also those of page furniture. */
    public List<Token> tokens() {
        return tokens;
    }

    /** All sentences in reading order, also those of page furniture; every token is in exactly one. */
    public List<Sentence> sentences() {
        return sentences;
    }

    public Sentence sentenceOf(Token token) {
        return sentences.get(sentenceOfToken[token.index()]);
    }

    /**
     * The index of the first token that ends after {@code offset}: the one at it, else the next; the number of tokens
     * when none follows. Takes logarithmic time.
     */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The span from the first of these tokens to the last, {@code [first, end)} in token indexes. */
    public Span span(int firstToken, int endToken) {
        return new Span(tokens.get(firstToken).begin(), tokens.get(endToken - 1).end());
    }

    /** The words of a span. */
    public String words(Span span) {
        return span.in(text());
    }

    /** Whether a finite verb follows in the same sentence at once: a name before it may be its subject. */
    public boolean isBeforeVerb(Token token) {
        int next = token.index() + 1;
        return next < sentenceOf(token).endToken() && tokens.get(next).word().isFiniteThirdPerson();
    }
}
