package dev.laut.learn;

/**
 * A sequence to learn from: the features and the right label of every position.
 *
 * @param features for each position its feature hashes
 * @param labels for each position its label
 */
public record Example(int[][] features, int[] labels) {

    public Example {
        if (features.length != labels.length || labels.length == 0) {
            throw new IllegalArgumentException(features.length + " positions with " + labels.length + " labels");
        }
    }

    /** A sequence of one position: with these a CRF is a logistic regression. */
    public static Example single(int[] features, int label) {
        return new Example(new int[][] {features}, new int[] {label});
    }

    int length() {
        return labels.length;
    }
}
