package dev.laut.store;

import dev.laut.store.ChainCount.Hop;
import dev.laut.store.sql.Database;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts chains of statements. Rows come by statement and place, so that each chain is whole before the next begins. */
final class Chains {

    private final Map<List<Hop>, Long> counts = new HashMap<>();
    private final Map<Hop, Hop> hops = new HashMap<>();
    private List<Hop> open = new ArrayList<>();
    private long statement = -1;

    private Chains() {}

    private record Row(long statement, Hop hop) {}

    /** The chains of the statements that are hits; the most frequent first. */
    static List<ChainCount> ofHits(Database database) {
        Chains chains = new Chains();
        database.each(
                "select statement, step, role, coalesce(who.name, hop.name) from hop"
                        + " left join (select id, shown from actor where shown <> id) merged on merged.id = hop.actor"
                        + " left join actor who on who.id = merged.shown"
                        + " where statement in (select statement from hit) order by statement, place",
                row -> new Row(row.getLong(1), new Hop(row.getInt(2), row.getString(3), row.getString(4))),
                chains::add);
        return chains.counted();
    }

    private void add(Row row) {
        if (row.statement != statement) {
            close();
            statement = row.statement;
        }
        // Most hops are there a thousand times: each is kept once.
        open.add(hops.computeIfAbsent(row.hop, hop -> hop));
    }

    private void close() {
        if (!open.isEmpty()) {
            counts.merge(open, 1L, Long::sum);
            open = new ArrayList<>();
        }
    }

    private List<ChainCount> counted() {
        close();
        return counts.entrySet().stream()
                .map(count -> new ChainCount(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(ChainCount::statements)
                        .reversed()
                        .thenComparing(chain -> chain.hops().toString()))
                .toList();
    }
}
