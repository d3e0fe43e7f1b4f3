package dev.laut.desk.study;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.ledger.Announcement;
import dev.laut.ledger.Ledger;
import dev.laut.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something announced, where, by whom, and what became of it.
 *
 * @param who empty for the outlet's own word
 * @param day the first day it is due; empty when none is said
 * @param until the last one
 * @param shown where articles tell what became of it
 */
public record Due(
        String who,
        Optional<LocalDate> day,
        Optional<LocalDate> until,
        String state,
        List<Cited> announced,
        List<Cited> shown) {

    public Due {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(until, "until");
        announced = List.copyOf(announced);
        shown = List.copyOf(shown);
    }

    /** All announcements of some articles, as they stand on a day. */
    public static List<Due> of(Sheaf sheaf, GermanDictionary dictionary, LocalDate today) {
        Ledger ledger = new Ledger(dictionary);
        sheaf.articles().forEach(article -> ledger.add(article.articleRecord()));
        return ledger.announcements(Optional.of(today)).stream()
                .map(announcement -> of(announcement, sheaf))
                .toList();
    }

    private static Due of(Announcement announcement, Sheaf sheaf) {
        return new Due(
                announcement.made().get(0).who().orElse(""),
                announcement.due().map(DateRange::earliest),
                announcement.due().map(DateRange::latest),
                announcement.state().name(),
                announcement.made().stream()
                        .map(made -> Cited.of(made.passage(), sheaf))
                        .toList(),
                announcement.shown().stream()
                        .map(passage -> Cited.of(passage, sheaf))
                        .toList());
    }

    /** Whether it is due within so many days. */
    public boolean isOfDays(int days) {
        return until.isPresent()
                && day.filter(first -> first.plusDays(days).isAfter(until.get()))
                        .isPresent();
    }

    /** What is announced, in the words of the first who told of it. */
    public String words() {
        return announced.get(0).words();
    }
}
