package dev.laut.flink;

import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;

/**
 * How the job reads, remembers and groups.
 *
 * @param published the date of articles that have none; empty for none
 * @param publisher the outlet of articles that name none; empty for none
 * @param remember how long it is known what was read, by the clock; an article that comes again later is written again
 * @param keepDays days of publication for which articles are kept to find their copies and stories
 * @param roundSize articles that may wait to be grouped
 * @param every the longest time that an article waits to be grouped; zero: until the input ends or so many wait
 */
public record JobSettings(
        String published, String publisher, Duration remember, int keepDays, int roundSize, Duration every)
        implements Serializable {

    /** Neither copies nor stories reach farther; see the store's grouping. */
    public static final int KEEP_DAYS = 120;

    /** At 40 bytes a word and 800 words each half a gigabyte of memory, so that a slot of one is enough. */
    public static final int ROUND_SIZE = 15_000;

    /** A year and a bit: feeds and archives bring old articles again. */
    public static final Duration REMEMBER = Duration.ofDays(400);

    public static final JobSettings DEFAULT = new JobSettings("", "", REMEMBER, KEEP_DAYS, ROUND_SIZE, Duration.ZERO);

    public JobSettings {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(remember, "remember");
        Objects.requireNonNull(every, "every");
        if (keepDays < 1 || roundSize < 1 || remember.isNegative() || remember.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("keepDays " + keepDays + ", roundSize " + roundSize + ", remember "
                    + remember + ", every " + every);
        }
    }

    /** The same, with another longest time to wait to be grouped. */
    JobSettings every(Duration longest) {
        return new JobSettings(published, publisher, remember, keepDays, roundSize, longest);
    }
}
