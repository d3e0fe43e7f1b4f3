package dev.laut.store;

import dev.laut.article.Span;
import java.util.List;

/**
 * A dated event as one article tells it.
 *
 * @param day the first day it can mean, in ISO 8601
 * @param time as the article gives it: "2025-09", "2025-09-03T10:00"
 * @param words that tell it, verbatim; " … " between their parts
 * @param spans where the parts stand in the article's text, in UTF-16 units
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
        List<Span> spans,
        List<String> participants,
        String place,
        String address,
        String publisher,
        String published,
        String event,
        String statement) {

    public TimelineEntry {
        spans = List.copyOf(spans);
        participants = List.copyOf(participants);
    }

    /** The same with these participants. */
    TimelineEntry with(List<String> names) {
        return new TimelineEntry(
                day, time, type, status, words, spans, names, place, address, publisher, published, event, statement);
    }
}
