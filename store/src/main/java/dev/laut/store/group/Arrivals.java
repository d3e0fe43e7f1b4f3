package dev.laut.store.group;

import dev.laut.article.Article;
import dev.laut.store.sql.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the articles to group. */
final class Arrivals {

    private final Database database;

    Arrivals(Database database) {
        this.database = database;
    }

    /** Those that are not in any story yet, nor were looked at for copies. */
    List<Arrival> fresh() {
        return sorted(database.list("select" + Arrival.COLUMNS + "where placement.article is null", Arrival::read));
    }

    /** All, of the latest version of each address. */
    List<Arrival> all() {
        return sorted(database.list("select" + Arrival.COLUMNS, Arrival::read));
    }

    /** Those published on these days, and those without a date that were counted to them. */
    List<Arrival> between(LocalDate first, LocalDate last) {
        List<Arrival> arrivals = new ArrayList<>(database.list(
                "select" + Arrival.COLUMNS + "where page.day >= ? and page.day <= ?",
                Arrival::read,
                first.toString(),
                last.toString()));
        arrivals.addAll(database.list(
                "select" + Arrival.COLUMNS + "where page.day = '' and placement.day >= ? and placement.day <= ?",
                Arrival::read,
                first.toString(),
                last.toString()));
        return sorted(arrivals);
    }

    /** The latest day of any article; empty when none has one. */
    Optional<LocalDate> latest() {
        return database.first("select max(day) from page where day <> ''", row -> Optional.ofNullable(row.getString(1)))
                .flatMap(day -> day)
                .map(LocalDate::parse);
    }

    Article article(Arrival arrival) {
        return database.first("select text from article where id = ?", row -> row.getBytes(1), arrival.number())
                .map(arrival::article)
                .orElseThrow();
    }

    private static List<Arrival> sorted(List<Arrival> arrivals) {
        return arrivals.stream().sorted(Arrival.BY_TIME).toList();
    }
}
