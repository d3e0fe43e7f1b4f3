package dev.laut.store;

import dev.laut.store.claim.Reprints;
import dev.laut.store.claim.Reprints.Printed;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.WrittenSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts where the statements come from that are hits. What an article reprints comes from where the first printing says. */
final class OriginTable {

    /** For each reprinted statement the one that stands for it. */
    static final String REPRINTS = "create temporary table reprint (statement bigint primary key, original bigint)";

    private static final String HOPS = " from hit join page on page.article = hit.article"
            + " left join reprint on reprint.statement = hit.statement"
            + " join hop on hop.statement = coalesce(reprint.original, hit.statement)"
            + " left join actor on actor.id = hop.actor left join actor who on who.id = actor.shown where ";

    private final Database database;

    OriginTable(Database database) {
        this.database = database;
    }

    OriginCounts count() {
        joinReprints();
        List<OriginCounts.Line> lines = database.list(
                "select hop.origin, min(coalesce(who.name, hop.name)) as named, count(distinct hit.statement),"
                        + " count(distinct hit.article) as articles, count(distinct page.publisher)" + HOPS
                        + "hop.origin is not null group by hop.origin, coalesce(who.key, hop.lower)"
                        + " order by articles desc, named, hop.origin",
                row -> new OriginCounts.Line(
                        row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)));
        long agencies = database.first(
                        "select count(distinct coalesce(who.key, hop.lower))" + HOPS + "hop.role = 'AGENCY'",
                        row -> row.getLong(1))
                .orElseThrow();
        return database.first(
                        "select count(*), count(distinct hit.article), count(distinct page.publisher)"
                                + " from hit join page on page.article = hit.article",
                        row -> new OriginCounts(row.getLong(1), row.getLong(2), row.getLong(3), agencies, lines))
                .orElseThrow();
    }

    /** A first printing that names no origin stands for nobody. */
    private void joinReprints() {
        database.update("delete from reprint");
        Reprints reprints = Reprints.of(database, "select statement from hit");
        String articles = reprints.articles().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        if (reprints.articles().isEmpty()) {
            return;
        }
        List<Printed> printed = database.list(
                "select statement.id, statement.article, content from statement"
                        + " where id in (select statement from hit) and article in " + articles + " order by id",
                row -> new Printed(row.getLong(1), row.getLong(2), WrittenSpans.read(row.getString(3))));
        List<Object[]> rows = new ArrayList<>();
        for (Map.Entry<Long, Long> reprint : reprints.firstPrintings(printed).entrySet()) {
            rows.add(new Object[] {reprint.getKey(), reprint.getValue()});
        }
        database.batch("insert into reprint (statement, original) values (?, ?)", rows);
        database.update(
                "delete from reprint where original not in (select statement from hop where origin is not null)");
    }
}
