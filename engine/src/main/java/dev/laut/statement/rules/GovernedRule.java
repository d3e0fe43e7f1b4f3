package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.text.Clause;
import dev.laut.text.Clause.Kind;
import dev.laut.text.Reading.Trait;
import java.util.List;
import java.util.Set;

/** The frame precedes its content: "Er sagte, er komme", "Sie forderte, die Steuern zu senken", "die Warnung, dass". */
final class GovernedRule implements SentenceRule {

    static final String NAME = "governed";

    static final Set<String> QUESTION_WORDS =
            Set.of("ob", "warum", "wieso", "weshalb", "wann", "wer", "was", "wie", "wo", "worin", "wohin");

    @Override
    public void find(SentenceView sentence, List<Proposal> found) {
        List<Clause> clauses = sentence.clauses();
        for (int i = 0; i + 1 < clauses.size(); i++) {
            int content = contentPlace(sentence, clauses, i);
            if (content < 0) {
                continue;
            }
            int head = head(sentence, clauses.get(i), clauses.get(content));
            if (head >= 0) {
                found.add(proposal(sentence, clauses, i, content, head));
                return;
            }
        }
    }

    /** The place of the clause behind this one and its relative clauses. */
    private static int contentPlace(SentenceView sentence, List<Clause> clauses, int place) {
        int next = place + 1;
        while (next < clauses.size() && clauses.get(next).opener().equals("R")) {
            next++;
        }
        boolean parted = next < clauses.size() && isParted(sentence, clauses.get(next - 1));
        return parted ? next : -1;
    }

    private static boolean isParted(SentenceView sentence, Clause clause) {
        return sentence.is(clause.end() - 1, ",") || sentence.is(clause.end() - 1, ":");
    }

    /** The word of one clause that governs another; -1 for none. */
    static int head(SentenceView sentence, Clause frame, Clause content) {
        boolean dass = content.opener().equals("dass") || content.opener().equals("daß");
        boolean konjunktiv = content.isKonjunktiv() && (content.isMain() || content.kind() == Kind.UNSURE);
        boolean zu = content.kind() == Kind.INFINITIVE && !content.opener().equals("um");
        boolean question = QUESTION_WORDS.contains(content.opener()) && content.kind() == Kind.VERB_LAST;
        if (!dass && !konjunktiv && !zu && !question) {
            return -1;
        }
        int verb = sentence.reportingVerb(frame, dass || (konjunktiv && content.mood() == Clause.Mood.KONJUNKTIV_1));
        boolean fits = verb < 0 || !(zu || question) || fits(sentence.cues().verb(verb), zu);
        return verb >= 0 && fits ? verb : messageNoun(sentence, frame);
    }

    private static boolean fits(CueClass cue, boolean infinitive) {
        return infinitive
                ? cue != CueClass.SHOW && cue != CueClass.EVALUATE
                : cue == CueClass.SAY || cue == CueClass.THINK;
    }

    /** "die Forderung, ...": the last word before the comma is a message noun; -1 when it is not. */
    private static int messageNoun(SentenceView sentence, Clause frame) {
        int at = frame.end() - 2;
        if (at < frame.first() || !sentence.reading(at).is(Trait.NOUN)) {
            return -1;
        }
        CueClass noun = sentence.cues().noun(at);
        return noun == CueClass.NONE || noun == CueClass.SHOW ? -1 : at;
    }

    private static Proposal proposal(SentenceView sentence, List<Clause> clauses, int place, int content, int head) {
        Clause frame = clauses.get(place);
        Proposal proposal = new Proposal(StatementType.INDIRECT, NAME, head);
        if (sentence.cues().verb(head) != CueClass.NONE) {
            sentence.addVerb(proposal.cue(), frame, head);
        } else {
            proposal.cue().add(head);
        }
        proposal.speaker().addAll(subject(sentence, clauses, place));
        int first = clauses.get(content).first();
        proposal.frame().addRange(sentence.first(), first);
        sentence.addTrimmed(proposal.content(), first, sentence.end());
        return proposal;
    }

    /** The subject may stand before an inserted clause: "Der Minister, der krank ist, sagte". */
    private static TokenSet subject(SentenceView sentence, List<Clause> clauses, int place) {
        TokenSet subject = sentence.subjects().of(clauses.get(place));
        int before = place - 1;
        while (subject.isEmpty() && before >= 0) {
            Clause clause = clauses.get(before--);
            if (clause.verb() < 0) {
                subject = sentence.subjects()
                        .from(clause.first(), clause.end(), clauses.get(place).verb());
            }
        }
        return subject;
    }
}
