package dev.laut.statement.learned;

/**
 * From which probability on something is taken. A part with probability p pays off in F1 when p is more than about half
 * of F1, so all are under one half; chosen by cross-validation on the training articles.
 *
 * @param indirect of a cue being one
 * @param overlap of two contents, from which only the likelier is kept
 * @param weakSpeaker of the likeliest speaker token when none is labelled so
 * @param direct of a quotation being a statement
 * @param link of a candidate reporting a quotation
 * @param konjunktiv of a sentence in free Konjunktiv
 * @param free of a sentence in free indicative
 * @param reported of a sentence that sums up a speech act
 * @param carried of a speaker carried over from another sentence
 * @param content of a token being content, against the best other label
 */
public record Thresholds(
        float indirect,
        float overlap,
        float weakSpeaker,
        float direct,
        float link,
        float konjunktiv,
        float free,
        float reported,
        float carried,
        float content) {

    /** Those of the shipped model. */
    public static final Thresholds SHIPPED =
            new Thresholds(0.28f, 0.75f, 0.1f, 0.4f, 0.15f, 0.3f, 0.15f, 0.4f, 0.25f, 0.35f);

    /** The thresholds in the order of the components. */
    public float[] values() {
        return new float[] {indirect, overlap, weakSpeaker, direct, link, konjunktiv, free, reported, carried, content};
    }

    /** Thresholds of values in the order of the components. */
    public static Thresholds of(float[] values) {
        return new Thresholds(
                values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7], values[8],
                values[9]);
    }
}
