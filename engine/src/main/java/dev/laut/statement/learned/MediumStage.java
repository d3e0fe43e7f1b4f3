package dev.laut.statement.learned;

import dev.laut.learn.Crf;
import dev.laut.learn.Features;
import dev.laut.statement.Medium;
import dev.laut.statement.StatementType;
import dev.laut.statement.rules.Proposal;

/** Last stage: through which medium something was said, read from cue and speaker. */
public final class MediumStage {

    private MediumStage() {}

    /** Fewer of these would do to guess: the annotators agree on a medium in about two of three statements. */
    public static void add(Analysis analysis, Proposal proposal, Features out) {
        StatementType type = proposal.type();
        int head = proposal.head();
        int lemma = head < 0 ? 0 : analysis.lemma[head];
        int speaker = proposal.speaker().isEmpty()
                ? 0
                : analysis.lemma[proposal.speaker().end() - 1];
        int first = proposal.speaker().isEmpty()
                ? 0
                : analysis.lemma[proposal.speaker().first()];
        int form = proposal.speaker().isEmpty()
                ? 0
                : analysis.coarse[proposal.speaker().end() - 1];
        int t = 1;
        out.add(t++, type.ordinal());
        out.add(t++, lemma);
        out.add(t++, lemma, type.ordinal());
        out.add(t++, speaker);
        out.add(t++, first);
        out.add(t++, form, lemma);
        out.add(t++, head < 0 ? 0 : analysis.cueClass[head], form);
        out.add(t++, head < 0 ? 0 : analysis.cueClass[head], type.ordinal());
        out.add(t++, speaker == 0 ? 0 : analysis.cueClass[proposal.speaker().end() - 1]);
        out.add(t++, speaker == 0 ? 0 : analysis.cueClass[proposal.speaker().first()]);
        proposal.cue().stream().forEach(at -> out.add(100, analysis.lemma[at]));
        proposal.frame().stream()
                .filter(at -> analysis.cueClass[at] > 0)
                .forEach(at -> out.add(101, analysis.lemma[at]));
    }

    static Medium choose(Crf model, Analysis analysis, Proposal proposal) {
        Features out = new Features();
        add(analysis, proposal, out);
        float[] probabilities = model.probabilities(out);
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return Medium.values()[best];
    }
}
