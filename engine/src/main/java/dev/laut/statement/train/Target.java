package dev.laut.statement.train;

import dev.laut.article.Span;
import dev.laut.statement.Part;
import dev.laut.statement.learned.Analysis;
import dev.laut.statement.rules.TokenSet;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An annotated article in the program's own tokens: what the stages are to find in it. */
final class Target {

    /** An annotated statement in the program's own tokens; {@code head} carries its cue, -1 for none. */
    record Statement(AnnotatedStatement annotated, Map<Part, TokenSet> parts, int head) {

        TokenSet tokens(Part part) {
            return parts.get(part);
        }
    }

    private final AnnotatedArticle article;
    private final Analysis analysis;
    private final List<Statement> statements = new ArrayList<>();

    Target(AnnotatedArticle article, Analysis analysis) {
        this.article = article;
        this.analysis = analysis;
        for (AnnotatedStatement annotated : article.statements()) {
            Map<Part, TokenSet> parts = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                parts.put(part, tokens(annotated, part));
            }
            if (!parts.get(Part.CONTENT).isEmpty()) {
                statements.add(new Statement(annotated, parts, head(parts.get(Part.CUE))));
            }
        }
    }

    private TokenSet tokens(AnnotatedStatement annotated, Part part) {
        TokenSet tokens = new TokenSet();
        Document document = analysis.document();
        annotated.tokens(part).stream()
                .filter(id -> id < article.tokens().size())
                .forEach(id -> {
                    Span span = article.tokens().get(id);
                    int at = document.tokenAt(span.begin());
                    while (at < document.tokens().size()
                            && document.tokens().get(at).begin() < span.end()) {
                        tokens.add(at++);
                    }
                });
        return tokens;
    }

    /** The content verb of a cue, else its first noun, else its first word; -1 for an empty cue. */
    private int head(TokenSet cue) {
        int verb = -1;
        int noun = -1;
        int other = -1;
        Syntax syntax = analysis.syntax();
        for (int at : cue.stream().toArray()) {
            String lemma = syntax.verb(at);
            if (!lemma.isEmpty() && !syntax.isAuxiliary(at)) {
                verb = verb < 0 ? at : verb;
            } else if (lemma.isEmpty()
                    && syntax.token(at).isCapitalised()
                    && !syntax.token(at).initial()) {
                noun = noun < 0 ? at : noun;
            } else {
                other = other < 0 && syntax.token(at).isWord() ? at : other;
            }
        }
        return verb >= 0 ? verb : noun >= 0 ? noun : other;
    }

    AnnotatedArticle article() {
        return article;
    }

    Analysis analysis() {
        return analysis;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Sentence> sentences() {
        return analysis.document().sentences();
    }

    /** The sentences of which a set holds at least half of the tokens. */
    List<Sentence> sentencesIn(TokenSet tokens) {
        List<Sentence> covered = new ArrayList<>();
        if (tokens.isEmpty()) {
            return covered;
        }
        int last = analysis.sentenceOf(tokens.end() - 1).index();
        for (int i = analysis.sentenceOf(tokens.first()).index(); i <= last; i++) {
            Sentence sentence = sentences().get(i);
            TokenSet all = TokenSet.of(sentence.firstToken(), sentence.endToken());
            if (all.common(tokens) * 2 >= sentence.size()) {
                covered.add(sentence);
            }
        }
        return covered;
    }

    /** How much two sets share, as F1. */
    static double f1(TokenSet one, TokenSet other) {
        int sum = one.size() + other.size();
        return sum == 0 ? 0 : 2.0 * one.common(other) / sum;
    }
}
