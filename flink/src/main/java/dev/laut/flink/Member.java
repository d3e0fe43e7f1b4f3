package dev.laut.flink;

import dev.laut.store.group.Arrival;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An article among those that are grouped, without its text.
 *
 * @param number by which it is told from all others
 * @param published its date and time; empty when unknown
 * @param placed the day it counted as when it was placed; empty before
 * @param story the story it was placed in; empty before
 * @param file the file or stream that it came from
 * @param place its place there
 * @param fresh whether it waits to be grouped
 */
public record Member(
        long number,
        String title,
        String publisher,
        String published,
        String placed,
        String story,
        String file,
        long place,
        boolean fresh) {

    public Member {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(placed, "placed");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(file, "file");
    }

    static Member of(long number, Taken taken) {
        return new Member(
                number,
                taken.title(),
                taken.publisher(),
                taken.published(),
                "",
                "",
                taken.file(),
                taken.number(),
                true);
    }

    Member in(LocalDate day, String begunBy) {
        return new Member(number, title, publisher, published, day.toString(), begunBy, file, place, fresh);
    }

    Member grouped() {
        return new Member(number, title, publisher, published, placed, story, file, place, false);
    }

    /** Whether this is an older version than one that came from there; of two files the one named last is newer. */
    boolean isBefore(Taken other) {
        int files = file.compareTo(other.file());
        return files < 0 || files == 0 && place < other.number();
    }

    Arrival arrival(String address) {
        return new Arrival(
                number,
                address,
                title,
                publisher,
                published,
                Optional.of(placed).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(story).filter(begunBy -> !begunBy.isEmpty()));
    }
}
