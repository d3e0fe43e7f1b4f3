package dev.laut.store;

import dev.laut.input.FeedEntry;
import dev.laut.input.FeedState;
import dev.laut.store.sql.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the store remembers of feeds. Changes count when the writer commits. */
public final class WatchedFeeds {

    /** After a failure it is waited twice as long as after the one before, up to this. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    /** From 10 minutes after so many failures the wait is the longest, however the figure grows. */
    private static final int DOUBLINGS = 7;

    private final Database database;

    WatchedFeeds(Database database) {
        this.database = database;
    }

    /** What is remembered of a feed; of an unknown one nothing. */
    public FeedState state(String address) {
        return database.first(
                        "select etag, modified from feed where address = ?",
                        row -> new FeedState(
                                address, Optional.ofNullable(row.getString(1)), Optional.ofNullable(row.getString(2))),
                        address)
                .orElseGet(() -> FeedState.of(address));
    }

    /** Whether it is time to ask a feed. One that waits longer than ever waited was set by a clock that has jumped. */
    public boolean isDue(String address, Instant now) {
        return database.first("select due from feed where address = ?", row -> Instant.parse(row.getString(1)), address)
                .map(due -> !due.isAfter(now) || due.isAfter(now.plus(LONGEST_WAIT)))
                .orElse(true);
    }

    /** Remembers that a feed was read, and what it said of itself. */
    public void read(FeedState state, Instant now) {
        remember(state, 0, now);
    }

    /** Remembers that a feed failed; it is asked again later each time. */
    public void failed(String address, Instant now, Duration every) {
        long failures = 1
                + database.first("select failures from feed where address = ?", row -> row.getLong(1), address)
                        .orElse(0L);
        Duration wait = every.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        remember(state(address), failures, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }

    private void remember(FeedState state, long failures, Instant due) {
        database.update("delete from feed where address = ?", state.address());
        database.update(
                "insert into feed (address, etag, modified, failures, due) values (?, ?, ?, ?, ?)",
                state.address(),
                state.etag(),
                state.modified(),
                failures,
                due.toString());
    }

    /** The entries that no feed has named before. */
    public List<FeedEntry> unseen(List<FeedEntry> entries) {
        return entries.stream()
                .filter(entry -> database.first("select 1 from feed_entry where address = ?", row -> 1, entry.address())
                        .isEmpty())
                .toList();
    }

    /** Remembers that an entry was read or cannot be. */
    public void seen(FeedEntry entry, Instant now) {
        database.update(
                "insert into feed_entry (address, seen) values (?, ?) on conflict do nothing",
                entry.address(),
                now.toString());
    }
}
