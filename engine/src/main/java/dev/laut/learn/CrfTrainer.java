package dev.laut.learn;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains a {@link Crf} by stochastic gradient with AdaGrad steps (Duchi, Hazan and Singer 2011), feature dropout, and
 * weights averaged over the last half. The same seed gives the same model.
 */
public final class CrfTrainer {

    /**
     * How to train.
     *
     * @param labels the number of labels
     * @param epochs passes over the examples
     * @param step the size of AdaGrad's steps
     * @param penalty of squared weights
     * @param dropout the share of features left out each time, 0 for none
     * @param rarest features seen less often are left out
     * @param groups the feature groups to use, as bits
     * @param seed of all that is random
     */
    public record Settings(
            int labels, int epochs, float step, float penalty, float dropout, int rarest, int groups, long seed) {

        public Settings {
            if (labels < 2 || labels > Byte.MAX_VALUE || epochs < 2 || dropout < 0 || dropout >= 1) {
                throw new IllegalArgumentException("labels " + labels + ", epochs " + epochs + ", dropout " + dropout);
            }
        }

        /** What suits most: all groups, features seen twice. */
        public static Settings of(int labels, long seed) {
            return new Settings(labels, 10, 0.1f, 2e-5f, 0.1f, 2, 15, seed);
        }

        public Settings penalty(float value) {
            return new Settings(labels, epochs, step, value, dropout, rarest, groups, seed);
        }

        public Settings dropout(float value) {
            return new Settings(labels, epochs, step, penalty, value, rarest, groups, seed);
        }

        public Settings epochs(int value) {
            return new Settings(labels, value, step, penalty, dropout, rarest, groups, seed);
        }

        public Settings step(float value) {
            return new Settings(labels, epochs, value, penalty, dropout, rarest, groups, seed);
        }

        public Settings groups(int value) {
            return new Settings(labels, epochs, step, penalty, dropout, rarest, value, seed);
        }
    }

    /** Smaller errors move no weight: nine in ten are, and skipping them makes an epoch four times as fast. */
    private static final float NEGLIGIBLE = 1e-3f;

    private static final float FIRST_SQUARE = 1e-6f;

    private final Settings settings;
    private final int labels;
    private final FeatureIndex index;
    private final float[] weights;
    private final float[] squares;
    private final float[] sums;
    private final float[] transitions;
    private final float[] transitionSquares;
    private final float[] transitionSums;
    private final Lattice lattice;
    private final SplittableRandom random;
    private float[] scores = new float[1024];
    private int snapshots;

    private CrfTrainer(Settings settings, FeatureIndex index) {
        this.settings = settings;
        this.labels = settings.labels();
        this.index = index;
        this.weights = new float[index.size() * labels];
        this.squares = new float[weights.length];
        this.sums = new float[weights.length];
        this.transitions = new float[(labels + 1) * labels];
        this.transitionSquares = new float[transitions.length];
        this.transitionSums = new float[transitions.length];
        Arrays.fill(squares, FIRST_SQUARE);
        Arrays.fill(transitionSquares, FIRST_SQUARE);
        this.lattice = new Lattice(labels, 256);
        this.random = new SplittableRandom(settings.seed());
    }

    /** A model of several that differ in their settings; its probabilities are their mean. */
    public static Crf train(List<Example> examples, List<Settings> members) {
        return Crf.of(
                members.get(0).labels(),
                members.stream().map(settings -> member(examples, settings)).toList());
    }

    /** A model of these examples, at least one. */
    public static Crf train(List<Example> examples, Settings settings) {
        return train(examples, List.of(settings));
    }

    private static Crf.Member member(List<Example> examples, Settings settings) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("nothing to learn from");
        }
        FeatureIndex index = frequent(examples, settings);
        CrfTrainer trainer = new CrfTrainer(settings, index);
        int[][][] numbered = new int[examples.size()][][];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbered(examples.get(i), index);
        }
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            trainer.epoch(examples, numbered);
            if (epoch >= settings.epochs() / 2) {
                trainer.snapshot();
            }
        }
        return trainer.averaged();
    }

    private static FeatureIndex frequent(List<Example> examples, Settings settings) {
        FeatureIndex all = new FeatureIndex(1 << 16);
        int[] counts = new int[1 << 18];
        for (Example example : examples) {
            for (int[] features : example.features()) {
                for (int feature : features) {
                    int number = all.put(feature);
                    if (number == counts.length) {
                        counts = Arrays.copyOf(counts, number * 2);
                    }
                    counts[number]++;
                }
            }
        }
        FeatureIndex frequent = new FeatureIndex(all.size() / 2);
        int[] hashes = all.hashes();
        for (int number = 0; number < hashes.length; number++) {
            boolean used = (settings.groups() & (1 << (hashes[number] & 3))) != 0;
            if (used && counts[number] >= settings.rarest()) {
                frequent.put(hashes[number]);
            }
        }
        return frequent;
    }

    private static int[][] numbered(Example example, FeatureIndex index) {
        int[][] numbered = new int[example.length()][];
        for (int at = 0; at < numbered.length; at++) {
            numbered[at] = Arrays.stream(example.features()[at])
                    .map(index::get)
                    .filter(number -> number >= 0)
                    .toArray();
        }
        return numbered;
    }

    private void epoch(List<Example> examples, int[][][] numbered) {
        int[] order = new int[numbered.length];
        for (int i = 0; i < order.length; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        for (int example : order) {
            learn(numbered[example], examples.get(example).labels());
        }
    }

    private void learn(int[][] features, int[] gold) {
        int length = gold.length;
        if (scores.length < length * labels) {
            scores = new float[length * labels];
        }
        Arrays.fill(scores, 0, length * labels, 0f);
        long mask = random.nextLong();
        float keep = 1 / (1 - settings.dropout());
        for (int at = 0; at < length; at++) {
            for (int feature : features[at]) {
                if (!dropped(feature, at, mask)) {
                    int weight = feature * labels;
                    for (int label = 0; label < labels; label++) {
                        scores[at * labels + label] += weights[weight + label] * keep;
                    }
                }
            }
        }
        lattice.marginals(scores, length, transitions);
        moveTransitions(gold);
        for (int at = 0; at < length; at++) {
            scores[at * labels + gold[at]] -= 1;
            for (int label = 0; label < labels; label++) {
                float error = scores[at * labels + label];
                if (error > NEGLIGIBLE || error < -NEGLIGIBLE) {
                    move(features[at], at, mask, label, error);
                }
            }
        }
    }

    private boolean dropped(int feature, int at, long mask) {
        int hash = Features.mix((int) mask + at, feature) & 0xFFFF;
        return hash < settings.dropout() * 0x10000;
    }

    private void move(int[] features, int at, long mask, int label, float error) {
        for (int feature : features) {
            if (!dropped(feature, at, mask)) {
                int weight = feature * labels + label;
                float gradient = error + settings.penalty() * weights[weight];
                squares[weight] += gradient * gradient;
                weights[weight] -= settings.step() * gradient / (float) Math.sqrt(squares[weight]);
            }
        }
    }

    private void moveTransitions(int[] gold) {
        float[] gradients = new float[transitions.length];
        for (int at = 0; at + 1 < gold.length; at++) {
            for (int from = 0; from < labels; from++) {
                for (int to = 0; to < labels; to++) {
                    gradients[from * labels + to] += (float) lattice.move(at, from, to);
                }
            }
            gradients[gold[at] * labels + gold[at + 1]] -= 1;
        }
        for (int label = 0; label < labels; label++) {
            gradients[labels * labels + label] += scores[label];
        }
        gradients[labels * labels + gold[0]] -= 1;
        for (int i = 0; i < transitions.length; i++) {
            transitionSquares[i] += gradients[i] * gradients[i];
            transitions[i] -= settings.step() * gradients[i] / (float) Math.sqrt(transitionSquares[i]);
        }
    }

    private void snapshot() {
        snapshots++;
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
        for (int i = 0; i < transitions.length; i++) {
            transitionSums[i] += transitions[i];
        }
    }

    private Crf.Member averaged() {
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= snapshots;
        }
        for (int i = 0; i < transitionSums.length; i++) {
            transitionSums[i] /= snapshots;
        }
        return new Crf.Member(index, sums, transitionSums);
    }
}
