package dev.laut.store.group;

import dev.laut.copy.Copy;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.WrittenSpans;
import java.util.List;

/** Writes pairs of copies. For the writer's thread, in a transaction. */
final class CopyTable {

    private final Database database;

    CopyTable(Database database) {
        this.database = database;
    }

    void clear() {
        database.update("delete from copy");
    }

    void forget(long article) {
        database.update("delete from copy where first_article = ?", article);
        database.update("delete from copy where later_article = ?", article);
    }

    void write(CopyWork.Result result) {
        for (long article : result.asked()) {
            List<Long> others = database.list(
                    "select later_article from copy where first_article = ?", row -> row.getLong(1), article);
            others.stream()
                    .filter(result.asked()::contains)
                    .forEach(other -> database.update(
                            "delete from copy where first_article = ? and later_article = ?", article, other));
        }
        result.pairs().forEach(this::add);
    }

    private void add(CopyWork.Pair pair) {
        Copy copy = pair.copy();
        database.update(
                "insert into copy (first_article, later_article, known_order, extent, words, runs)"
                        + " values (?, ?, ?, ?, ?, ?)",
                pair.first().number(),
                pair.later().number(),
                copy.order().name(),
                copy.extent().name(),
                copy.words(),
                WrittenSpans.ofRuns(copy.runs()));
    }
}
