package dev.laut.store.group;

import dev.laut.store.sql.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps up which articles are copies and which are of one story. What is found depends on the articles and their dates
 * and not on the order in which they were added, as long as they are added at once; later ones are fitted in.
 */
public final class Grouping {

    private final Database database;
    private final Supplier<Database> reading;
    private final StoredArrivals arrivals;
    private final StoryTables stories;
    private final CopyTable copies;

    /**
     * @param database writes the result
     * @param reading opens further connections that read while the other computes
     */
    public Grouping(Database database, Supplier<Database> reading) {
        this.database = database;
        this.reading = reading;
        this.arrivals = new StoredArrivals(database);
        this.stories = new StoryTables(database);
        this.copies = new CopyTable(database);
    }

    /** Groups the articles that are not grouped yet; what they say must be committed. Counts once this returns. */
    public void update() {
        write(found(arrivals.fresh()), false);
    }

    /** Groups all articles anew; the old groups hold until the new ones are there. */
    public void rebuild() {
        write(found(arrivals.all()), true);
    }

    /** Takes an article out of its groups. For the writer's thread, in a transaction. */
    public void forget(long article) {
        copies.forget(article);
        stories.forget(article);
    }

    private List<Grouped> found(List<Arrival> fresh) {
        LocalDate latest = arrivals.latest().orElse(LocalDate.EPOCH);
        return Stretch.of(fresh, latest).stream().map(this::found).toList();
    }

    private Grouped found(Stretch stretch) {
        return Grouped.of(
                () -> read(from -> CopyWork.of(from, stretch)), () -> read(from -> StoryWork.of(from, stretch)));
    }

    private void write(List<Grouped> results, boolean instead) {
        if (results.isEmpty() && !instead) {
            return;
        }
        database.begin();
        try {
            if (instead) {
                copies.clear();
                stories.clear();
            }
            results.forEach(result -> copies.write(result.copied()));
            results.forEach(result -> stories.write(result.told()));
            database.commit();
        } catch (RuntimeException e) {
            database.rollback();
            throw e;
        }
    }

    private <T> T read(Function<Arrivals, T> work) {
        try (Database from = reading.get()) {
            return work.apply(new StoredArrivals(from));
        }
    }
}
