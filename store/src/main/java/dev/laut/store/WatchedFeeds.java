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

    /**
     * An article that has changed is read again after this, then after twice as long each time: there are feeds that say
     * of all their entries that they have just been changed.
     */
    private static final Duration FIRST_REREADING = Duration.ofMinutes(30);

    private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE);

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

    /** The entries to read: those that no feed has named before, and those that have changed since. */
    public List<FeedEntry> unread(List<FeedEntry> entries, Instant now) {
        return entries.stream().filter(entry -> waitFor(entry, now).isZero()).toList();
    }

    /** Whether some have changed too soon after they were read: then the feed has to be sent again. */
    public boolean areWaiting(List<FeedEntry> entries, Instant now) {
        return entries.stream()
                .map(entry -> waitFor(entry, now))
                .anyMatch(wait -> !wait.isZero() && !wait.equals(FOR_EVER));
    }

    private Duration waitFor(FeedEntry entry, Instant now) {
        return database.first(
                        "select seen, changed, times from feed_entry where address = ?",
                        row -> waitFor(
                                entry,
                                Instant.parse(row.getString(1)),
                                Optional.ofNullable(row.getString(2)).map(Instant::parse),
                                row.getLong(3),
                                now),
                        entry.address())
                .orElse(Duration.ZERO);
    }

    private static Duration waitFor(FeedEntry entry, Instant seen, Optional<Instant> changed, long times, Instant now) {
        if (changed.isEmpty() || entry.changed().filter(changed.get()::isBefore).isEmpty()) {
            return FOR_EVER;
        }
        Duration wait =
                Duration.between(now, seen.plus(FIRST_REREADING.multipliedBy(1L << Math.min(times - 1, DOUBLINGS))));
        return wait.isNegative() || seen.isAfter(now) ? Duration.ZERO : wait;
    }

    /** Remembers that an entry was read or cannot be. */
    public void seen(FeedEntry entry, Instant now) {
        Optional<String> changed = entry.changed().map(Instant::toString);
        database.update(
                "insert into feed_entry (address, seen, changed) values (?, ?, ?) on conflict (address) do update"
                        + " set seen = ?, changed = ?, times = feed_entry.times + 1",
                entry.address(),
                now.toString(),
                changed,
                now.toString(),
                changed);
    }
}
