package dev.laut.learn;

/** A sequence to learn from: the features and the right label of every position. Not to be changed. */
public final class Example {

    private final int[][] features;
    private final int[] labels;

    /**
     * A sequence of at least one position.
     *
     * @param features for each position its feature hashes
     * @param labels for each position its label
     */
    public Example(int[][] features, int[] labels) {
        if (features.length != labels.length || labels.length == 0) {
            throw new IllegalArgumentException(features.length + " positions with " + labels.length + " labels");
        }
        this.features = features;
        this.labels = labels;
    }

    /** A sequence of one position: with these a CRF is a logistic regression. */
    public static Example single(int[] features, int label) {
        return new Example(new int[][] {features}, new int[] {label});
    }

    int[][] features() {
        return features;
    }

    int[] labels() {
        return labels;
    }

    int length() {
        return labels.length;
    }
}
