package dev.laut.eval.events;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.event.Event;
import dev.laut.record.ArticleRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts how well events agree with gold ones. An event is found when one of the same type shares words with it; status, date,
 * place and participants are counted over the gold events that have them. Not thread-safe.
 */
public final class EventScore {

    private final List<String> misses = new ArrayList<>();
    private int required;
    private int found;
    private int status;
    private int dates;
    private int datesRight;
    private int participants;
    private int participantsRight;
    private int places;
    private int placesRight;
    private int predicted;
    private int good;

    void add(GoldArticle gold, ArticleRecord record, List<Event> events) {
        gold.events().stream().filter(GoldEvent::isRequired).forEach(want -> {
            List<Event> hits =
                    events.stream().filter(event -> isSame(want, event)).toList();
            count(gold, want, hits, record);
        });
        for (Event event : events) {
            predicted++;
            if (gold.events().stream().anyMatch(want -> isSame(want, event))) {
                good++;
            } else {
                misses.add(gold.id() + " wrong " + event.type() + " " + words(event, gold.text()));
            }
        }
    }

    private void count(GoldArticle gold, GoldEvent want, List<Event> hits, ArticleRecord record) {
        required++;
        found += hits.isEmpty() ? 0 : 1;
        boolean rightStatus = hits.stream().anyMatch(event -> want.statuses().contains(event.status()));
        status += rightStatus ? 1 : 0;
        note(gold, want, hits.isEmpty() ? "missed" : "status " + hits.get(0).status(), rightStatus);
        want.date().ifPresent(date -> {
            dates++;
            Optional<String> value = hits.stream()
                    .flatMap(event -> event.time().stream())
                    .map(time -> time.value())
                    .findFirst();
            boolean right = value.filter(time -> time.startsWith(date)).isPresent();
            datesRight += right ? 1 : 0;
            note(gold, want, "date " + value.orElse("none"), right);
        });
        want.place().ifPresent(place -> {
            places++;
            placesRight +=
                    hits.stream().flatMap(event -> event.place().stream()).anyMatch(id -> name(id, record)
                                    .contains(place.toLowerCase(Locale.GERMAN)))
                            ? 1
                            : 0;
        });
        for (String participant : want.participants()) {
            participants++;
            participantsRight += hits.stream()
                            .flatMap(event -> event.participants().stream())
                            .anyMatch(part ->
                                    name(part.entity(), record).contains(participant.toLowerCase(Locale.GERMAN)))
                    ? 1
                    : 0;
        }
    }

    private void note(GoldArticle gold, GoldEvent want, String what, boolean right) {
        if (!right) {
            String words = want.words().get(0).in(gold.text());
            misses.add(gold.id() + " " + what + ": " + want.type() + " " + words + " " + want.statuses() + " "
                    + want.date().orElse("-"));
        }
    }

    private static boolean isSame(GoldEvent want, Event event) {
        return want.type().equals(event.type())
                && want.words().stream()
                        .anyMatch(words -> event.trigger().stream().anyMatch(words::overlaps));
    }

    private static String words(Event event, String text) {
        return String.join(
                " ", event.trigger().stream().map((Span span) -> span.in(text)).toList());
    }

    private static String name(String id, ArticleRecord record) {
        return record.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse(id)
                .toLowerCase(Locale.GERMAN);
    }

    /** The share of gold events found. */
    public double recall() {
        return ratio(found, required);
    }

    /** The share of events that are gold ones. */
    public double precision() {
        return ratio(good, predicted);
    }

    /** The share of gold events found with the right status. */
    public double status() {
        return ratio(status, required);
    }

    /** The share of dated gold events found with the right date. */
    public double dates() {
        return ratio(datesRight, dates);
    }

    /** What went wrong, a line each. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "events found %d/%d = %.3f  precise %d/%d = %.3f  status %.3f  dates %d/%d = %.3f  participants %d/%d  places %d/%d",
                found,
                required,
                recall(),
                good,
                predicted,
                precision(),
                status(),
                datesRight,
                dates,
                dates(),
                participantsRight,
                participants,
                placesRight,
                places);
    }
}
