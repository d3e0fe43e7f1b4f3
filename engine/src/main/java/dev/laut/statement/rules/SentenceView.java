package dev.laut.statement.rules;

import dev.laut.text.Clause;
import dev.laut.text.Reading;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.List;
import java.util.Set;

/** A sentence with what the rules ask of it. */
final class SentenceView {

    private static final String EDGES = ".,;:!?–—-…";

    /** Stand for the clause that follows and belong to the cue: "wies darauf hin, dass". */
    private static final Set<String> CORRELATES = Set.of(
            "dazu", "darauf", "davon", "davor", "dafür", "dagegen", "daran", "darüber", "damit", "hinzu", "darum");

    private final Syntax syntax;
    private final Cues cues;
    private final Subjects subjects;
    private final Sentence sentence;

    SentenceView(Syntax syntax, Cues cues, Subjects subjects, Sentence sentence) {
        this.syntax = syntax;
        this.cues = cues;
        this.subjects = subjects;
        this.sentence = sentence;
    }

    Syntax syntax() {
        return syntax;
    }

    Cues cues() {
        return cues;
    }

    Subjects subjects() {
        return subjects;
    }

    int first() {
        return sentence.firstToken();
    }

    int end() {
        return sentence.endToken();
    }

    /** The clauses from the one with the index {@code from}, up to the sentence's end. */
    List<Clause> clauses() {
        return syntax.clauses().subList(syntax.clauseIndex(first()), syntax.clauseIndex(end() - 1) + 1);
    }

    String lower(int at) {
        return syntax.token(at).lower();
    }

    boolean is(int at, String form) {
        return at >= first() && at < end() && syntax.token(at).is(form);
    }

    /** Adds {@code [begin, end)} without marks at its edges. */
    void addTrimmed(TokenSet set, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isEdge(from)) {
            from++;
        }
        while (from < to && isEdge(to - 1)) {
            to--;
        }
        set.addRange(from, to);
    }

    private boolean isEdge(int at) {
        return syntax.token(at).isPunctuation()
                && EDGES.contains(syntax.token(at).form());
    }

    /** The end of {@code [begin, end)} without full stops. */
    int beforeStop(int begin, int end) {
        int to = end;
        while (to > begin
                && syntax.token(to - 1).isPunctuation()
                && ".!?…".contains(syntax.token(to - 1).form())) {
            to--;
        }
        return to;
    }

    /** The content verb with its auxiliary, particle and correlate. */
    void addVerb(TokenSet cue, Clause clause, int head) {
        cue.add(head);
        if (clause.verb() >= 0) {
            cue.add(clause.verb());
            if (syntax.particle(clause.verb()) >= 0) {
                cue.add(syntax.particle(clause.verb()));
            }
        }
        for (int at = clause.first(); at < clause.end(); at++) {
            boolean infinitiveZu = lower(at).equals("zu")
                    && at + 1 == head
                    && syntax.reading(head).is(Trait.INFINITIVE);
            if (infinitiveZu || CORRELATES.contains(lower(at))) {
                cue.add(at);
            }
        }
    }

    /** The token in a clause that reports; -1 when it has none. Strong verbs only, unless weak ones will do. */
    int reportingVerb(Clause clause, boolean weakToo) {
        int head = syntax.contentVerb(clause);
        if (head < 0 || cues.verb(head) == CueLexicon.CueClass.NONE) {
            return -1;
        }
        return weakToo || cues.isStrong(head) ? head : -1;
    }

    Reading reading(int at) {
        return syntax.reading(at);
    }
}
