package dev.laut.store.group;

import dev.laut.article.Article;
import dev.laut.store.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles that a store holds. For one thread at a time. */
final class StoredArrivals implements Arrivals {

    private static final String COLUMNS =
            " page.article, article.address, page.title, page.publisher, page.published, placement.day, story.begun_by"
                    + " from page join article on article.id = page.article"
                    + " left join placement on placement.article = page.article"
                    + " left join story on story.id = placement.story ";

    private final Database database;

    StoredArrivals(Database database) {
        this.database = database;
    }

    /** Those that are not in any story yet, nor were looked at for copies. */
    List<Arrival> fresh() {
        return sorted(database.list("select" + COLUMNS + "where placement.article is null", StoredArrivals::read));
    }

    /** All, of the latest version of each address. */
    List<Arrival> all() {
        return sorted(database.list("select" + COLUMNS, StoredArrivals::read));
    }

    @Override
    public List<Arrival> between(LocalDate first, LocalDate last) {
        List<Arrival> arrivals = new ArrayList<>(database.list(
                "select" + COLUMNS + "where page.day >= ? and page.day <= ?",
                StoredArrivals::read,
                first.toString(),
                last.toString()));
        arrivals.addAll(database.list(
                "select" + COLUMNS + "where page.day = '' and placement.day >= ? and placement.day <= ?",
                StoredArrivals::read,
                first.toString(),
                last.toString()));
        return sorted(arrivals);
    }

    private static Arrival read(ResultSet row) throws SQLException {
        return new Arrival(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getString(6)).map(LocalDate::parse),
                Optional.ofNullable(row.getString(7)));
    }

    /** The latest day of any article; empty when none has one. */
    Optional<LocalDate> latest() {
        return database.first("select max(day) from page where day <> ''", row -> Optional.ofNullable(row.getString(1)))
                .flatMap(day -> day)
                .map(LocalDate::parse);
    }

    @Override
    public Article article(Arrival arrival) {
        return database.first("select text from article where id = ?", row -> row.getBytes(1), arrival.number())
                .map(arrival::article)
                .orElseThrow();
    }

    private static List<Arrival> sorted(List<Arrival> arrivals) {
        return arrivals.stream().sorted(Arrival.BY_TIME).toList();
    }
}
