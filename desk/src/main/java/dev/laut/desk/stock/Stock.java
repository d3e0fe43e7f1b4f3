package dev.laut.desk.stock;

import dev.laut.store.Lemmas;
import dev.laut.store.Store;
import dev.laut.store.StoreWriter;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** The store, for many threads: a bounded number of readers, one writer at a time. */
public final class Stock implements AutoCloseable {

    /** A page waits no longer for its turn; people reload after that. */
    private static final long PATIENCE_SECONDS = 5;

    private static final long FRESH_MILLIS = 10_000;

    private final StorePlace place;
    private final Optional<Path> folder;
    private final Lemmas lemmas;
    private final Clock clock;
    private final Semaphore turns;
    private final Deque<Store> idle = new ConcurrentLinkedDeque<>();
    private final AtomicLong writes = new AtomicLong();

    /**
     * @param folder the store's, where it is kept in one
     * @param readers how many ask at the same time
     */
    public Stock(StorePlace place, Optional<Path> folder, Lemmas lemmas, Clock clock, int readers) {
        this.place = Objects.requireNonNull(place, "place");
        this.folder = Objects.requireNonNull(folder, "folder");
        this.lemmas = Objects.requireNonNull(lemmas, "lemmas");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.turns = new Semaphore(readers, true);
    }

    /**
     * Asks the store.
     *
     * @throws Busy when too many ask already
     * @throws StoreException when there is no store, or it cannot be read
     */
    public <T> T ask(Function<Store, T> question) {
        takeTurn();
        try {
            Store store = idle.isEmpty() ? open() : reuse();
            T answer = question.apply(store);
            idle.push(store);
            return answer;
        } finally {
            turns.release();
        }
    }

    private Store reuse() {
        Store store = idle.poll();
        return store == null ? open() : store;
    }

    private Store open() {
        return Store.open(place, lemmas);
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy("store");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("store");
        }
    }

    /**
     * Writes to the store; one after another.
     *
     * @throws StoreException when another process writes, or it cannot be written
     */
    public synchronized <T> T write(Function<StoreWriter, T> change) {
        try (StoreWriter writer = StoreWriter.open(place, lemmas, clock)) {
            T result = change.apply(writer);
            writer.commit();
            return result;
        } finally {
            writes.incrementAndGet();
        }
    }

    /** Changes when the store does, whoever writes; on a server of its own also when it may have, every few seconds. */
    public String state() {
        return writes.get() + "-" + folder.map(FolderState::of).orElseGet(() -> "" + clock.millis() / FRESH_MILLIS);
    }

    public Lemmas lemmas() {
        return lemmas;
    }

    @Override
    public void close() {
        for (Store store = idle.poll(); store != null; store = idle.poll()) {
            store.close();
        }
    }
}
