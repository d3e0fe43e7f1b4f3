package dev.laut.statement.learned;

import dev.laut.text.Sentence;

/** A token that may carry a cue, with what the second stage reads around it. Immutable. */
public final class Candidate {

    private final int head;
    private final Sentence sentence;
    private final int first;
    private final float[] marginals;

    /**
     * Takes the marginals as they are.
     *
     * @param head the token
     * @param sentence its sentence
     * @param first the first token that was labelled
     * @param marginals for every labelled token the probability of every {@link ArgumentStage} label
     */
    Candidate(int head, Sentence sentence, int first, float[] marginals) {
        this.head = head;
        this.sentence = sentence;
        this.first = first;
        this.marginals = marginals;
    }

    public int head() {
        return head;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int first() {
        return first;
    }

    /** The token after the last one that was labelled. */
    public int end() {
        return first + marginals.length / ArgumentStage.LABELS;
    }

    public float probability(int at, int label) {
        return at < first || at >= end() ? 0 : marginals[(at - first) * ArgumentStage.LABELS + label];
    }

    /** The most probable label of a token. */
    public int best(int at) {
        int best = ArgumentStage.NONE;
        for (int label = 1; label < ArgumentStage.LABELS; label++) {
            if (probability(at, label) > probability(at, best)) {
                best = label;
            }
        }
        return best;
    }

    /** The greatest probability of a label. */
    public float greatest(int label) {
        float greatest = 0;
        for (int at = first; at < end(); at++) {
            greatest = Math.max(greatest, probability(at, label));
        }
        return greatest;
    }
}
