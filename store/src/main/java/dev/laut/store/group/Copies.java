package dev.laut.store.group;

import dev.laut.copy.Copy;
import dev.laut.store.group.CopyPair.Printing;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.Packed;
import dev.laut.store.sql.WrittenSpans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Answers which articles share text. */
public final class Copies {

    private static final String PAIRS =
            "select one.address, other.address, known_order, extent, copy.words, runs, one.text,"
                    + " other.text, here.publisher, here.published, here.title, there.publisher, there.published, there.title"
                    + " from copy join article one on one.id = first_article join article other on other.id = later_article"
                    + " join page here on here.article = first_article join page there on there.article = later_article";

    private final Database database;

    public Copies(Database database) {
        this.database = database;
    }

    /** The pairs of which one is among the articles of an SQL list of numbers, by the later one's time. */
    public void among(String articles, Consumer<CopyPair> taker) {
        String either = " where (first_article in (" + articles + ") or later_article in (" + articles + "))";
        database.list(
                        "select first_article, later_article from copy join page on page.article = later_article"
                                + either + " order by page.published, later_article, first_article",
                        row -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(pair -> pair(pair).forEach(taker));
    }

    /** Texts are read pair by pair. */
    private List<CopyPair> pair(long[] pair) {
        return database.list(PAIRS + " where first_article = ? and later_article = ?", Copies::read, pair[0], pair[1]);
    }

    private static CopyPair read(ResultSet row) throws SQLException {
        String first = row.getString(1);
        String text = Packed.text(row.getBytes(7));
        Copy copy = new Copy(
                first,
                row.getString(2),
                Copy.Order.valueOf(row.getString(3)),
                Copy.Extent.valueOf(row.getString(4)),
                WrittenSpans.readRuns(row.getString(6)),
                text.length(),
                Packed.text(row.getBytes(8)).length());
        return CopyPair.of(
                copy,
                row.getInt(5),
                text,
                new Printing(row.getString(9), row.getString(10), row.getString(11)),
                new Printing(row.getString(12), row.getString(13), row.getString(14)));
    }
}
