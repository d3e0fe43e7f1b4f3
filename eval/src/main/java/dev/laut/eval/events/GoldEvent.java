package dev.laut.eval.events;

import dev.laut.article.Span;
import dev.laut.event.Event.Status;
import dev.laut.lang.de.WordTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event as a person reads it.
 *
 * @param type its type
 * @param words the spans of the words that tell of it
 * @param statuses the statuses it may have; none for an event that may be left out
 * @param participants names of who takes part
 * @param date the beginning of its time's value
 * @param place the name of its place
 */
record GoldEvent(
        String type,
        List<Span> words,
        List<Status> statuses,
        List<String> participants,
        Optional<String> date,
        Optional<String> place) {

    GoldEvent {
        words = List.copyOf(words);
        statuses = List.copyOf(statuses);
        participants = List.copyOf(participants);
    }

    static GoldEvent of(Row row, String text) {
        List<Span> words = new ArrayList<>();
        for (String word : row.cell(2).split(";", -1)) {
            int begin = text.indexOf(word);
            if (begin < 0) {
                throw row.failure("the article has no \"" + word + "\"");
            }
            words.add(new Span(begin, begin + word.length()));
        }
        return new GoldEvent(
                row.cell(1), words, statuses(row), list(row.cell(4)), given(row.cell(5)), given(row.cell(6)));
    }

    private static List<Status> statuses(Row row) {
        try {
            return row.cell(3).equals("*")
                    ? List.of()
                    : list(row.cell(3)).stream().map(Status::valueOf).toList();
        } catch (IllegalArgumentException e) {
            throw row.failure("no status");
        }
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(";", -1));
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(value -> !value.equals("-"));
    }

    /** Whether it must be found. */
    boolean isRequired() {
        return !statuses.isEmpty();
    }
}
