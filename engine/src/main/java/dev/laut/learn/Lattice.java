package dev.laut.learn;

import java.util.Arrays;

/** Forward and backward sums of one sequence, kept normalised at every position. Reusable; not thread-safe. */
final class Lattice {

    /** A label that is so much less likely than the likeliest of its position counts for nothing; most are, at most words. */
    private static final double NEGLIGIBLE = 1e-9;

    private final int labels;
    private double[] forward;
    private double[] backward;
    private double[] potentials;
    private double[] scale;
    private final double[] moves;

    Lattice(int labels, int length) {
        this.labels = labels;
        this.moves = new double[(labels + 1) * labels];
        resize(length);
    }

    private void resize(int length) {
        forward = new double[length * labels];
        backward = new double[length * labels];
        potentials = new double[length * labels];
        scale = new double[length];
    }

    /** Replaces the scores of {@code length} positions by probabilities. */
    void marginals(float[] scores, int length, float[] transitions) {
        if (length > scale.length) {
            resize(length);
        }
        for (int i = 0; i < moves.length; i++) {
            moves[i] = Math.exp(transitions[i]);
        }
        exponentiate(scores, length);
        forward(length);
        backward(length);
        for (int at = 0; at < length; at++) {
            double sum = 0;
            for (int i = at * labels; i < (at + 1) * labels; i++) {
                sum += forward[i] * backward[i];
            }
            for (int i = at * labels; i < (at + 1) * labels; i++) {
                scores[i] = (float) (forward[i] * backward[i] / sum);
            }
        }
    }

    private void exponentiate(float[] scores, int length) {
        for (int at = 0; at < length; at++) {
            float greatest = Float.NEGATIVE_INFINITY;
            for (int i = at * labels; i < (at + 1) * labels; i++) {
                greatest = Math.max(greatest, scores[i]);
            }
            for (int i = at * labels; i < (at + 1) * labels; i++) {
                potentials[i] = Math.exp(Math.max(scores[i] - greatest, -60f));
            }
        }
    }

    private void forward(int length) {
        for (int at = 0; at < length; at++) {
            double sum = 0;
            for (int to = 0; to < labels; to++) {
                if (potentials[at * labels + to] < NEGLIGIBLE) {
                    forward[at * labels + to] = 0;
                    continue;
                }
                double in = at == 0 ? moves[labels * labels + to] : 0;
                for (int from = 0; at > 0 && from < labels; from++) {
                    in += forward[(at - 1) * labels + from] * moves[from * labels + to];
                }
                double value = in * potentials[at * labels + to];
                forward[at * labels + to] = value;
                sum += value;
            }
            scale[at] = sum;
            for (int to = 0; to < labels; to++) {
                forward[at * labels + to] /= sum;
            }
        }
    }

    private void backward(int length) {
        Arrays.fill(backward, (length - 1) * labels, length * labels, 1);
        for (int at = length - 2; at >= 0; at--) {
            Arrays.fill(backward, at * labels, (at + 1) * labels, 0);
            for (int to = 0; to < labels; to++) {
                int next = (at + 1) * labels + to;
                if (potentials[next] >= NEGLIGIBLE) {
                    double ahead = potentials[next] * backward[next] / scale[at + 1];
                    for (int from = 0; from < labels; from++) {
                        backward[at * labels + from] += moves[from * labels + to] * ahead;
                    }
                }
            }
        }
    }

    /** The probability that label {@code from} at a position is followed by {@code to}; after {@link #marginals}. */
    double move(int at, int from, int to) {
        int next = (at + 1) * labels + to;
        return forward[at * labels + from]
                * moves[from * labels + to]
                * potentials[next]
                * backward[next]
                / scale[at + 1];
    }
}
