package dev.laut.statement.rules;

import dev.laut.article.Form;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An interview without quotation marks: paragraphs that ask and paragraphs that answer. Each answer is one statement;
 * who is asked is named in front of the answers ("Voss: ...") or addressed in a question ("Frau Voss, ...").
 */
public final class Interview {

    static final String NAME = "interview";

    /** Fewer questions may be a commentator's own. */
    private static final int FEWEST_QUESTIONS = 3;

    /** An article with fewer questions among its paragraphs only asks now and then. */
    private static final double LEAST_SHARE = 0.25;

    /** "Dr. Hanna Voss:" is as long as a label gets. */
    private static final int LONGEST_LABEL = 4;

    private static final Set<String> ADDRESSES = Set.of("frau", "herr");

    private final Document document;
    private final List<Paragraph> paragraphs;
    private final boolean labelled;

    /** The tokens of a paragraph, its label left out: {@code [first, end)}. */
    private record Paragraph(TokenSet label, int first, int end, Form form) {

        boolean asks() {
            return form == Form.QUESTION;
        }

        boolean answers() {
            return form == Form.ANSWER;
        }
    }

    private Interview(Document document) {
        this.document = document;
        this.paragraphs = paragraphs(document);
        this.labelled = isLabelled();
    }

    /** Adds the answers of an article that is an interview to what was found; speech without a frame in them is theirs. */
    public static void answers(Document document, List<Proposal> found) {
        Interview interview = new Interview(document);
        if (!interview.isInterview()) {
            return;
        }
        List<Proposal> answers = interview.answers();
        answers.removeIf(answer -> answer.speaker().isEmpty());
        TokenSet answered = new TokenSet();
        answers.forEach(answer -> answered.addAll(answer.content()));
        found.removeIf(
                proposal -> proposal.cue().isEmpty() && proposal.content().common(answered) > 0);
        found.addAll(answers);
    }

    private boolean isInterview() {
        long answered = 0;
        for (int at = 0; at + 1 < paragraphs.size(); at++) {
            answered += isAnswer(at + 1) ? 1 : 0;
        }
        return labelled || (answered >= FEWEST_QUESTIONS && answered >= LEAST_SHARE * paragraphs.size());
    }

    /** Whether answers begin with a name; questions and answers without one may be those of a guide. */
    private boolean isLabelled() {
        return paragraphs.stream()
                .anyMatch(paragraph -> paragraph.answers() && !paragraph.label().isEmpty());
    }

    private boolean isAnswer(int at) {
        return at > 0
                && !paragraphs.get(at).asks()
                && (paragraphs.get(at - 1).asks() || (paragraphs.get(at).answers() && labelled));
    }

    private List<Proposal> answers() {
        Optional<TokenSet> addressed = addressed();
        List<Proposal> answers = new ArrayList<>();
        for (int at = 1; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            if (isAnswer(at)
                    && isAnswer(at - 1)
                    && !answers.isEmpty()
                    && paragraph.label().isEmpty()) {
                answers.get(answers.size() - 1).content().addRange(paragraph.first(), paragraph.end());
            } else if (isAnswer(at)) {
                Proposal answer = new Proposal(StatementType.DIRECT, NAME, -1);
                answer.content().addRange(paragraph.first(), paragraph.end());
                answer.speaker()
                        .addAll(paragraph.label().isEmpty() ? addressed.orElseGet(TokenSet::new) : paragraph.label());
                answers.add(answer);
            }
        }
        return answers;
    }

    /** The name behind the first "Frau" or "Herr" of a question. */
    private Optional<TokenSet> addressed() {
        List<Token> tokens = document.tokens();
        for (Paragraph paragraph : paragraphs) {
            for (int at = paragraph.first(); paragraph.asks() && at + 1 < paragraph.end(); at++) {
                if (ADDRESSES.contains(tokens.get(at).lower())
                        && tokens.get(at + 1).isCapitalised()) {
                    return Optional.of(TokenSet.of(at + 1, at + 2));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Paragraph> paragraphs(Document document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = document.sentences();
        int at = 0;
        while (at < sentences.size()) {
            Segment segment = sentences.get(at).segment();
            int first = sentences.get(at).firstToken();
            int end = first;
            while (at < sentences.size() && sentences.get(at).segment().equals(segment)) {
                end = sentences.get(at++).endToken();
            }
            if (segment.role().isProse() || segment.role() == Role.SUBHEAD) {
                paragraphs.add(paragraph(document.tokens(), first, end, segment.form()));
            }
        }
        return paragraphs;
    }

    private static Paragraph paragraph(List<Token> tokens, int first, int end, Form told) {
        int colon = first;
        while (colon < end && colon - first < LONGEST_LABEL && tokens.get(colon).isCapitalised()) {
            colon++;
        }
        boolean labelled = colon > first && colon < end - 1 && tokens.get(colon).is(":");
        Form form = told == Form.TEXT && tokens.get(end - 1).is("?") ? Form.QUESTION : told;
        return labelled
                ? new Paragraph(TokenSet.of(first, colon), colon + 1, end, form)
                : new Paragraph(new TokenSet(), first, end, form);
    }
}
