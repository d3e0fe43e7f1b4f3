package dev.laut.store;

import dev.laut.Laut;
import dev.laut.input.Given;
import dev.laut.record.ArticleRecord;
import dev.laut.store.Added.What;
import dev.laut.store.Correction.Change;
import dev.laut.store.group.Grouping;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StorePlace;
import dev.laut.store.sql.StorePlace.Lock;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The one writer of a store. What is added counts once {@link #commit} has returned: before it nothing is kept, after it
 * nothing is lost, however the process or the machine ends.
 *
 * <p>For one thread at a time, except {@link #knows}.
 */
public final class StoreWriter implements AutoCloseable {

    private final Lock lock;
    private final Database database;
    private final Database looking;
    private final Clock clock;
    private final Lemmas lemmas;
    private final Actors actors;
    private final DerivedTables derived;
    private final CorrectionTable corrections;
    private final Grouping grouping;
    private boolean open;
    private boolean madeAnew;

    private StoreWriter(Lock lock, StorePlace place, Lemmas lemmas, Clock clock) {
        this.lock = lock;
        this.database = place.writing();
        this.looking = place.reading();
        this.grouping = new Grouping(database, place::reading);
        this.lemmas = lemmas;
        this.clock = clock;
        this.actors = new Actors(database);
        this.derived = new DerivedTables(database, actors);
        this.corrections = new CorrectionTable(database);
        if (DerivedTables.areOutdated(database)) {
            makeAnew();
        }
    }

    /**
     * Opens the store in a folder, and makes it where there is none. In one that an earlier version of the program made,
     * what is derived is made anew first.
     *
     * @param clock tells when articles and corrections came
     * @throws StoreException when it cannot be written
     */
    public static StoreWriter open(Path folder, Lemmas lemmas, Clock clock) {
        return open(StorePlace.of(folder), lemmas, clock);
    }

    /** The same at any place. */
    public static StoreWriter open(StorePlace place, Lemmas lemmas, Clock clock) {
        Lock lock = place.lock();
        try {
            return new StoreWriter(lock, place, lemmas, clock);
        } catch (StoreException e) {
            lock.close();
            throw e;
        }
    }

    /** The article that an input with this fingerprint was stored as; so that it need not be read. Thread-safe. */
    public Optional<Added> knows(String inputFingerprint) {
        synchronized (looking) {
            return looking.first(
                    "select address, version from article where input_fingerprint = ?",
                    row -> new Added(row.getString(1), row.getInt(2), What.SAME),
                    inputFingerprint);
        }
    }

    /** Adds an article. Counts once it is committed. */
    public Added add(Entry entry) {
        begin();
        PackedEntry packed = entry.prepared().packed();
        Optional<Integer> same = database.first(
                "select version from article where address = ? and fingerprint = ?",
                row -> row.getInt(1),
                entry.address(),
                packed.fingerprint());
        if (same.isPresent()) {
            return new Added(entry.address(), same.get(), What.SAME);
        }
        int version = 1 + newest(entry.address());
        removeDerived(entry.address());
        long article = database.insert(
                "insert into article (address, version, fingerprint, input_fingerprint, added, text, input, record)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.address(),
                version,
                packed.fingerprint(),
                packed.inputFingerprint(),
                clock.instant().toString(),
                packed.text(),
                packed.input(),
                packed.articleRecord());
        derive(article, entry);
        return new Added(entry.address(), version, version == 1 ? What.ADDED : What.CHANGED);
    }

    private int newest(String address) {
        return database.first(
                        "select coalesce(max(version), 0) from article where address = ?",
                        row -> row.getInt(1),
                        address)
                .orElseThrow();
    }

    private void removeDerived(String address) {
        database.list(
                        "select article from page join article on article.id = page.article where address = ?",
                        row -> row.getLong(1),
                        address)
                .forEach(article -> {
                    derived.remove(article);
                    grouping.forget(article);
                });
    }

    private void derive(long article, Entry entry) {
        List<Change> changes = corrections.of(entry.address());
        derived.add(
                article,
                changes.isEmpty()
                        ? entry.prepared().derived()
                        : Derivation.of(Corrected.of(entry.articleRecord(), changes), lemmas));
    }

    /** Makes everything since the last commit count. */
    public void commit() {
        if (open) {
            List<Change> merges = corrections.merges();
            if (!merges.isEmpty()) {
                Merges.apply(database, merges);
            }
            database.commit();
            open = false;
        }
    }

    private void begin() {
        if (!open) {
            database.begin();
            open = true;
        }
    }

    /** Finds the copies and stories of what was added since; commits. To be called when a round of adding ends. */
    public void group() {
        commit();
        grouping.update();
    }

    /** What is remembered of feeds; changes count once they are committed. */
    public WatchedFeeds feeds() {
        begin();
        return new WatchedFeeds(database);
    }

    /** Makes all derived tables anew from the records. */
    public void rebuild() {
        if (!madeAnew) {
            makeAnew();
        }
        grouping.rebuild();
    }

    private void makeAnew() {
        new Rebuild(database, derived, actors, corrections, lemmas).tables();
        madeAnew = true;
    }

    /** Reads all inputs again with this engine, in place of the machine's earlier readings, and rebuilds. */
    public void reread(Laut laut) {
        new Rebuild(database, derived, actors, corrections, lemmas)
                .records(options -> new Intake(laut, lemmas, options));
        grouping.rebuild();
    }

    /** How an intake is made for options that inputs were given with. */
    interface Intakes {
        Intake with(Given options);
    }

    /** Adds a correction, which counts at once, and returns its number. */
    public long correct(Change change, String by) {
        begin();
        long id = corrections.add(change, by, clock.instant());
        rederive(change.address());
        Merges.apply(database, corrections.merges());
        commit();
        return id;
    }

    /**
     * Takes a correction back.
     *
     * @return whether there was one that held
     */
    public boolean undo(long id, String by) {
        Optional<Correction> correction =
                corrections.with(id).filter(found -> found.undone().isEmpty());
        if (correction.isEmpty()) {
            return false;
        }
        begin();
        corrections.undo(id, by, clock.instant());
        rederive(correction.get().change().address());
        Merges.apply(database, corrections.merges());
        commit();
        return true;
    }

    private void rederive(String address) {
        database.list(
                        "select article.id, text, record from article join page on page.article = article.id"
                                + " where address = ?",
                        Rebuild::kept,
                        address)
                .forEach(kept -> {
                    derived.remove(kept.id());
                    ArticleRecord corrected = Corrected.of(kept.articleRecord(), corrections.of(address));
                    derived.add(kept.id(), Derivation.of(corrected, lemmas));
                });
    }

    /** Closes the store. What is not committed is gone. */
    @Override
    public void close() {
        try {
            if (open) {
                database.rollback();
            }
            looking.close();
            database.close();
        } finally {
            lock.close();
        }
    }
}
