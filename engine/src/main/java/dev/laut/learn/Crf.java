package dev.laut.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). With sequences of one position it is
 * a logistic regression. Immutable and thread-safe.
 */
public final class Crf {

    /** Weights smaller than this are dropped when a model is written; loses less than noise. */
    private static final float SMALLEST_WEIGHT = 0.05f;

    private final int labels;
    private final int width;
    private final FeatureIndex index;
    private final float[] weights;
    /** For each member from label to label, then from the beginning to each label. */
    private final float[][] transitions;

    Crf(int labels, FeatureIndex index, float[] weights, float[][] transitions) {
        this.labels = labels;
        this.width = labels * transitions.length;
        this.index = index;
        this.weights = weights;
        this.transitions = transitions;
    }

    /** One model whose probabilities are the mean of these models', all with the same labels. */
    static Crf ensemble(List<Crf> members) {
        int labels = members.get(0).labels;
        int width = labels * members.size();
        FeatureIndex index = new FeatureIndex(members.get(0).index.size());
        members.forEach(member -> Arrays.stream(member.index.hashes()).forEach(index::put));
        float[] weights = new float[index.size() * width];
        float[][] transitions = new float[members.size()][];
        for (int i = 0; i < transitions.length; i++) {
            Crf member = members.get(i);
            transitions[i] = member.transitions[0];
            int[] hashes = member.index.hashes();
            for (int feature = 0; feature < hashes.length; feature++) {
                int at = index.get(hashes[feature]) * width + i * labels;
                System.arraycopy(member.weights, feature * labels, weights, at, labels);
            }
        }
        return new Crf(labels, index, weights, transitions);
    }

    /** How many scores a position has: one for each label of each member. */
    public int width() {
        return width;
    }

    /** Adds the scores of these features to {@code scores[at .. at + width)}. */
    public void addScores(int[] features, float[] scores, int at) {
        for (int feature : features) {
            addScore(feature, scores, at);
        }
    }

    /** Adds the scores of these features to {@code scores[at .. at + width)}. */
    public void addScores(Features features, float[] scores, int at) {
        for (int i = 0; i < features.size(); i++) {
            addScore(features.get(i), scores, at);
        }
    }

    private void addScore(int feature, float[] scores, int at) {
        int number = index.get(feature);
        if (number >= 0) {
            int weight = number * width;
            for (int i = 0; i < width; i++) {
                scores[at + i] += weights[weight + i];
            }
        }
    }

    /**
     * The probability of every label at every position, {@code labels} of them for each.
     *
     * @param scores for each position {@link #width()} scores, as {@link #addScores} sums them up
     * @param length the number of positions
     */
    public float[] marginals(float[] scores, int length) {
        float[] probabilities = new float[length * labels];
        float[] own = new float[length * labels];
        Lattice lattice = new Lattice(labels, length);
        for (int member = 0; member < transitions.length; member++) {
            for (int at = 0; at < length; at++) {
                System.arraycopy(scores, at * width + member * labels, own, at * labels, labels);
            }
            lattice.marginals(own, length, transitions[member]);
            for (int i = 0; i < own.length; i++) {
                probabilities[i] += own[i] / transitions.length;
            }
        }
        return probabilities;
    }

    /** The probabilities of the labels of a single position. */
    public float[] probabilities(Features features) {
        float[] scores = new float[width];
        addScores(features, scores, 0);
        return marginals(scores, 1);
    }

    /** Writes the model with weights in eight bits. */
    public void write(DataOutputStream out) throws IOException {
        float largest = SMALLEST_WEIGHT;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        out.writeByte(labels);
        out.writeByte(transitions.length);
        out.writeFloat(largest);
        for (float[] member : transitions) {
            for (float transition : member) {
                out.writeFloat(transition);
            }
        }
        int[] hashes = index.hashes();
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            kept += weighs(i) ? 1 : 0;
        }
        out.writeInt(kept);
        for (int i = 0; i < hashes.length; i++) {
            if (weighs(i)) {
                writeWeights(out, hashes[i], i * width, largest);
            }
        }
    }

    private boolean weighs(int feature) {
        for (int i = feature * width; i < (feature + 1) * width; i++) {
            if (Math.abs(weights[i]) >= SMALLEST_WEIGHT) {
                return true;
            }
        }
        return false;
    }

    private void writeWeights(DataOutputStream out, int hash, int at, float largest) throws IOException {
        out.writeInt(hash);
        for (int i = at; i < at + width; i++) {
            out.writeByte(Math.round(weights[i] / largest * Byte.MAX_VALUE));
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Crf read(DataInputStream in) throws IOException {
        int labels = in.readByte();
        float[][] transitions = new float[in.readByte()][(labels + 1) * labels];
        float largest = in.readFloat();
        for (float[] member : transitions) {
            for (int i = 0; i < member.length; i++) {
                member[i] = in.readFloat();
            }
        }
        int features = in.readInt();
        int width = labels * transitions.length;
        FeatureIndex index = new FeatureIndex(features);
        float[] weights = new float[features * width];
        for (int i = 0; i < features; i++) {
            int at = index.put(in.readInt()) * width;
            for (int k = 0; k < width; k++) {
                weights[at + k] = in.readByte() * largest / Byte.MAX_VALUE;
            }
        }
        return new Crf(labels, index, weights, transitions);
    }
}
