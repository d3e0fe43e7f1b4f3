package dev.laut.store;

import dev.laut.store.Found.Hit;
import dev.laut.store.Found.Quote;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.Packed;
import dev.laut.store.sql.WrittenSpans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a page of hits shows. */
final class HitReader {

    private final Database database;
    private final WordQuery words;

    /** A page often shows many statements of one article, and a text is unpacked slowly. */
    private final Map<Long, String> texts = new HashMap<>();

    HitReader(Database database, WordQuery words) {
        this.database = database;
        this.words = words;
    }

    /** A hit; none when the article has gone since it was found. */
    Stream<Hit> read(Hits.Row row) {
        return (row.statement() == 0 ? article(row) : statement(row)).stream();
    }

    private Optional<Hit> article(Hits.Row hit) {
        return database.first(
                "select article, address, title, publisher, published"
                        + " from page join article on article.id = page.article where page.article = ?",
                row -> hit(row, words.passage(text(hit.article())), Optional.empty()),
                hit.article());
    }

    private Optional<Hit> statement(Hits.Row hit) {
        List<String> chain = database.list(
                "select name from hop where statement = ? order by place", row -> row.getString(1), hit.statement());
        return database.first(
                "select page.article, address, title, publisher, published, content, statement.name, type,"
                        + " coalesce(who.name, speaker_words), hedge"
                        + " from statement join page on page.article = statement.article"
                        + " join article on article.id = page.article"
                        + " left join actor on actor.id = speaker left join actor who on who.id = actor.shown"
                        + " where statement.id = ?",
                row -> hit(
                        row,
                        WrittenSpans.words(WrittenSpans.read(row.getString(6)), text(row.getLong(1))),
                        Optional.of(new Quote(
                                row.getLong(1) + ":" + row.getString(7),
                                row.getString(8),
                                row.getString(9),
                                Optional.ofNullable(row.getString(10)),
                                chain))),
                hit.statement());
    }

    private String text(long article) {
        return texts.computeIfAbsent(article, this::readText);
    }

    private String readText(long article) {
        return database.first("select text from article where id = ?", row -> Packed.text(row.getBytes(1)), article)
                .orElseThrow();
    }

    private Hit hit(ResultSet row, String passage, Optional<Quote> quote) throws SQLException {
        return new Hit(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                passage,
                words.marks(passage),
                quote);
    }
}
