package dev.laut.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). With sequences of one position it is
 * a logistic regression. Immutable and thread-safe.
 */
public final class Crf {

    /** Weights smaller than this are dropped when a model is written; loses less than noise. */
    private static final float SMALLEST_WEIGHT = 0.05f;

    private final int labels;
    private final FeatureIndex index;
    private final float[] weights;
    /** From label to label, then from the beginning to each label. */
    private final float[] transitions;

    Crf(int labels, FeatureIndex index, float[] weights, float[] transitions) {
        this.labels = labels;
        this.index = index;
        this.weights = weights;
        this.transitions = transitions;
    }

    /** The number of labels. */
    public int labels() {
        return labels;
    }

    /** Adds the scores of these features to {@code scores[at .. at + labels)}. */
    public void addScores(int[] features, float[] scores, int at) {
        for (int feature : features) {
            addScore(feature, scores, at);
        }
    }

    /** Adds the scores of these features to {@code scores[at .. at + labels)}. */
    public void addScores(Features features, float[] scores, int at) {
        for (int i = 0; i < features.size(); i++) {
            addScore(features.get(i), scores, at);
        }
    }

    private void addScore(int feature, float[] scores, int at) {
        int number = index.get(feature);
        if (number >= 0) {
            int weight = number * labels;
            for (int label = 0; label < labels; label++) {
                scores[at + label] += weights[weight + label];
            }
        }
    }

    /**
     * The probability of every label at every position, given the scores of {@code length} positions one after the
     * other; replaces the scores.
     */
    public void marginals(float[] scores, int length) {
        if (length == 1) {
            for (int label = 0; label < labels; label++) {
                scores[label] += transitions[labels * labels + label];
            }
            Lattice.normalise(scores, 0, labels);
        } else if (length > 1) {
            new Lattice(labels, length).marginals(scores, transitions);
        }
    }

    /** The probabilities of the labels of a single position. */
    public float[] probabilities(Features features) {
        float[] scores = new float[labels];
        addScores(features, scores, 0);
        marginals(scores, 1);
        return scores;
    }

    /** Writes the model with weights in eight bits. */
    public void write(DataOutputStream out) throws IOException {
        float largest = SMALLEST_WEIGHT;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        out.writeByte(labels);
        out.writeFloat(largest);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        int[] hashes = index.hashes();
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            kept += weighs(i) ? 1 : 0;
        }
        out.writeInt(kept);
        for (int i = 0; i < hashes.length; i++) {
            if (weighs(i)) {
                writeWeights(out, hashes[i], i * labels, largest);
            }
        }
    }

    private boolean weighs(int feature) {
        for (int label = 0; label < labels; label++) {
            if (Math.abs(weights[feature * labels + label]) >= SMALLEST_WEIGHT) {
                return true;
            }
        }
        return false;
    }

    private void writeWeights(DataOutputStream out, int hash, int at, float largest) throws IOException {
        out.writeInt(hash);
        for (int label = 0; label < labels; label++) {
            out.writeByte(Math.round(weights[at + label] / largest * Byte.MAX_VALUE));
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Crf read(DataInputStream in) throws IOException {
        int labels = in.readByte();
        float largest = in.readFloat();
        float[] transitions = new float[(labels + 1) * labels];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        int features = in.readInt();
        FeatureIndex index = new FeatureIndex(features);
        float[] weights = new float[features * labels];
        for (int i = 0; i < features; i++) {
            int at = index.put(in.readInt()) * labels;
            for (int label = 0; label < labels; label++) {
                weights[at + label] = in.readByte() * largest / Byte.MAX_VALUE;
            }
        }
        return new Crf(labels, index, weights, transitions);
    }
}
