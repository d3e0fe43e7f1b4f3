package dev.laut.eval.samples;

import java.util.Locale;

/**
 * How many entries of the hand-made reading the engine has.
 *
 * @param expected statements and silences of the reading
 * @param found those of which the engine has more than half the words
 * @param speakers those found whose speaker is right
 * @param hops hops of those found
 * @param hopsFound those of them that the engine's chain has
 * @param read statements and silences of the engine
 * @param good those of them of which half the words stand in the reading
 */
public record SampleScore(int expected, int found, int speakers, int hops, int hopsFound, int read, int good) {

    /** Nothing was read. */
    public static final SampleScore NONE = new SampleScore(0, 0, 0, 0, 0, 0, 0);

    public SampleScore plus(SampleScore other) {
        return new SampleScore(
                expected + other.expected,
                found + other.found,
                speakers + other.speakers,
                hops + other.hops,
                hopsFound + other.hopsFound,
                read + other.read,
                good + other.good);
    }

    public double foundShare() {
        return share(found, expected);
    }

    public double preciseShare() {
        return share(good, read);
    }

    public double speakerShare() {
        return share(speakers, found);
    }

    public double hopShare() {
        return share(hopsFound, hops);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "found %d/%d = %.3f  precise %d/%d = %.3f  speakers %.3f  hops %d/%d = %.3f",
                found,
                expected,
                foundShare(),
                good,
                read,
                preciseShare(),
                speakerShare(),
                hopsFound,
                hops,
                hopShare());
    }
}
