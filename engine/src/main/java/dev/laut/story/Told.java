package dev.laut.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article in the window: what is kept of it to find its story.
 *
 * @param address by which it is named
 * @param publisher the outlet's name; empty when unknown
 * @param title as printed; empty when it has none
 * @param series the title without figures and days: what the numbers of a series have in common
 * @param day when published, else the last day seen before it
 * @param time the time of that day, if known
 * @param roundUp whether it gathers many happenings
 * @param bag its terms
 */
record Told(
        String address,
        String publisher,
        String title,
        String series,
        LocalDate day,
        Optional<LocalTime> time,
        boolean roundUp,
        Bag bag) {

    private static final Pattern FIGURE_OR_DAY =
            Pattern.compile("\\d+|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend");

    private static final double SECONDS_A_DAY = 86_400;

    Told {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(bag, "bag");
    }

    Told with(Bag other) {
        return new Told(address, publisher, title, series, day, time, roundUp, other);
    }

    /** Days between two articles, with their fraction; an article without a time appeared at noon. */
    double daysTo(Told other) {
        return Math.abs(instant() - other.instant());
    }

    private double instant() {
        return day.toEpochDay() + time.orElse(LocalTime.NOON).toSecondOfDay() / SECONDS_A_DAY;
    }

    /** Whether both are numbers of one series: the same title but for figures and dates, other words. */
    boolean isSeriesWith(Told other) {
        return !publisher.isEmpty()
                && publisher.equals(other.publisher)
                && !day.equals(other.day)
                && !title.isEmpty()
                && series.equals(other.series);
    }

    static String series(String title) {
        return FIGURE_OR_DAY.matcher(title).replaceAll("#");
    }
}
