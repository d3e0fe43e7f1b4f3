package dev.laut.desk.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a while brought about an actor or some words.
 *
 * @param said what was said, the latest first
 * @param happened in the order of days
 * @param due what was announced for the days to come
 * @param changed what became of announcements, articles that were changed, corrections
 */
public record Brief(
        String about,
        LocalDate since,
        LocalDate until,
        List<Line> said,
        List<Line> happened,
        List<Line> due,
        List<Line> changed) {

    /**
     * One thing, with its source.
     *
     * @param lead who, when or what it is
     * @param words verbatim
     * @param source outlet and day
     * @param address where the words stand
     */
    public record Line(String lead, String words, String source, String address) {

        public Line {
            Objects.requireNonNull(lead, "lead");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(address, "address");
        }
    }

    public Brief {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        said = List.copyOf(said);
        happened = List.copyOf(happened);
        due = List.copyOf(due);
        changed = List.copyOf(changed);
    }

    public boolean isEmpty() {
        return said.isEmpty() && happened.isEmpty() && due.isEmpty() && changed.isEmpty();
    }
}
