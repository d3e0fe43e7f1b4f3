package dev.laut.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), or several whose probabilities are
 * averaged. With sequences of one position it is a logistic regression. Weights are kept in eight bits. Immutable and
 * thread-safe.
 */
public final class Crf {

    /** Begins all written weights: "LCRF". */
    private static final int MAGIC = 0x4C435246;

    /** Of the layout below. */
    private static final int VERSION = 1;

    /** Weights smaller than this are taken for 0; loses less than noise and two thirds of the features. */
    private static final float SMALLEST_WEIGHT = 0.05f;

    /** Greater weights are cut to this, so that one odd feature does not coarsen the steps of all others. */
    private static final float GREATEST_WEIGHT = 4f;

    /** The score of a label that is given; e^30 times as likely as any other. */
    private static final float CERTAIN = 30f;

    private static final float STEP = GREATEST_WEIGHT / Byte.MAX_VALUE;

    private final int labels;
    private final int width;
    /** For each feature the weights of all labels of all members, in steps of {@link #STEP}. */
    private final WeightTable weights;
    /** For each member from label to label, then from the beginning to each label. */
    private final float[][] transitions;

    private Crf(int labels, WeightTable weights, float[][] transitions) {
        this.labels = labels;
        this.width = labels * transitions.length;
        this.weights = weights;
        this.transitions = transitions;
    }

    /** A trained model in full precision. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and not compared
    record Member(FeatureIndex index, float[] weights, float[] transitions) {}

    /** One model whose probabilities are the mean of these models'. */
    static Crf of(int labels, List<Member> members) {
        FeatureIndex index = new FeatureIndex(1 << 16);
        for (Member member : members) {
            int[] hashes = member.index.hashes();
            for (int feature = 0; feature < hashes.length; feature++) {
                if (weighs(member.weights, feature * labels, labels)) {
                    index.put(hashes[feature]);
                }
            }
        }
        byte[] weights = new byte[index.size() * labels * members.size()];
        float[][] transitions = new float[members.size()][];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = members.get(i).transitions;
            copy(members.get(i), labels, index, weights, i * labels, labels * members.size());
        }
        int width = labels * members.size();
        WeightTable table = new WeightTable(index.size(), width, STEP);
        int[] hashes = index.hashes();
        for (int feature = 0; feature < hashes.length; feature++) {
            table.put(hashes[feature], weights, feature * width, 1);
        }
        return new Crf(labels, table, transitions);
    }

    private static void copy(Member member, int labels, FeatureIndex index, byte[] weights, int offset, int width) {
        int[] hashes = member.index.hashes();
        for (int feature = 0; feature < hashes.length; feature++) {
            int at = index.get(hashes[feature]) * width + offset;
            for (int label = 0; at >= 0 && label < labels; label++) {
                weights[at + label] = inSteps(member.weights[feature * labels + label]);
            }
        }
    }

    private static byte inSteps(float weight) {
        float cut = Math.max(-GREATEST_WEIGHT, Math.min(GREATEST_WEIGHT, weight));
        return Math.abs(weight) < SMALLEST_WEIGHT ? 0 : (byte) Math.round(cut / STEP);
    }

    private static boolean weighs(float[] weights, int at, int labels) {
        for (int i = at; i < at + labels; i++) {
            if (Math.abs(weights[i]) >= SMALLEST_WEIGHT) {
                return true;
            }
        }
        return false;
    }

    /** How many scores a position has: one for each label of each member. */
    public int width() {
        return width;
    }

    /** Adds the scores of these features to {@code scores[at .. at + width)}. */
    public void addScores(int[] features, float[] scores, int at) {
        weights.addScores(features, features.length, scores, at);
    }

    /** Adds the scores of these features to {@code scores[at .. at + width)}. */
    public void addScores(Features features, float[] scores, int at) {
        weights.addScores(features.hashes(), features.size(), scores, at);
    }

    /** Sets the scores of one position, {@code scores[at .. at + width)}, so that it has this label whatever stands beside it. */
    public void fix(int label, float[] scores, int at) {
        for (int member = 0; member < transitions.length; member++) {
            scores[at + member * labels + label] = CERTAIN;
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

    /** Writes the model. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeByte(VERSION);
        out.writeByte(labels);
        out.writeByte(transitions.length);
        for (float[] member : transitions) {
            for (float transition : member) {
                out.writeFloat(transition);
            }
        }
        int[] hashes = weights.hashes();
        out.writeInt(hashes.length);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
        for (int i = 0; i < width; i++) {
            for (int hash : hashes) {
                out.writeByte(weights.weight(hash, i));
            }
        }
    }

    /** Reads what {@link #write} wrote; fails with a reason for anything else. */
    public static Crf read(DataInputStream in) throws IOException {
        check(in.readInt(), in.readByte());
        int labels = in.readByte();
        float[][] transitions = new float[in.readByte()][(labels + 1) * labels];
        for (float[] member : transitions) {
            for (int i = 0; i < member.length; i++) {
                member[i] = in.readFloat();
            }
        }
        int[] hashes = new int[in.readInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readInt();
        }
        int width = labels * transitions.length;
        byte[] columns = new byte[hashes.length * width];
        in.readFully(columns);
        WeightTable weights = new WeightTable(hashes.length, width, STEP);
        for (int i = 0; i < hashes.length; i++) {
            weights.put(hashes[i], columns, i, hashes.length);
        }
        return new Crf(labels, weights, transitions);
    }

    private static void check(int magic, int version) throws IOException {
        if (magic != MAGIC) {
            throw new IOException(
                    String.format("no trained weights: they begin with %08x and not with %08x", magic, MAGIC));
        }
        if (version != VERSION) {
            throw new IOException("trained weights of version " + version + ", but this program reads version "
                    + VERSION + ": train them anew with it");
        }
    }
}
