package dev.laut.store;

import java.util.List;

/**
 * A dated event as one article tells it.
 *
 * @param day the first day it can mean, in ISO 8601
 * @param time as the article gives it: "2025-09", "2025-09-03T10:00"
 * @param participants names, each once
 * @param place empty when none is said
 * @param event the article's number and the event's id, "12:e3"
 * @param statement the statement that tells it, "12:s3"; empty for the outlet's own word
 */
public record TimelineEntry(
        String day,
        String time,
        String type,
        String status,
        String words,
        List<String> participants,
        String place,
        String address,
        String publisher,
        String published,
        String event,
        String statement) {

    public TimelineEntry {
        participants = List.copyOf(participants);
    }

    /** The same with these participants. */
    TimelineEntry with(List<String> names) {
        return new TimelineEntry(
                day, time, type, status, words, names, place, address, publisher, published, event, statement);
    }
}
