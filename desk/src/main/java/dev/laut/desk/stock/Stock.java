package dev.laut.desk.stock;

import dev.laut.store.Lemmas;
import dev.laut.store.Store;
import dev.laut.store.StoreWriter;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StoreException.Reason;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** The store, for many threads: a bounded number of readers, one writer at a time. */
public final class Stock implements AutoCloseable {

    /** A page waits no longer for its turn; people reload after that. */
    private static final long PATIENCE_SECONDS = 5;

    /** Others who write finish within milliseconds, unless they add many articles. */
    private static final long LOCK_PAUSE_MILLIS = 100;

    /** For so long others' writes to a server are not noticed. */
    private static final long FRESH_NANOS = 2_000_000_000L;

    private final StorePlace place;
    private final Optional<Path> folder;
    private final Lemmas lemmas;
    private final Clock clock;
    private final Semaphore turns;
    private final Deque<Store> idle = new ConcurrentLinkedDeque<>();
    private final AtomicLong writes = new AtomicLong();
    private final Patience patience;
    private volatile Seen seen = new Seen("", System.nanoTime() - FRESH_NANOS);

    /** What a server's store was like when it was asked. */
    private record Seen(String state, long nanos) {}

    /**
     * @param folder the store's, where it is kept in one
     * @param readers how many ask at the same time
     * @param most how long one question may take
     */
    public Stock(StorePlace place, Optional<Path> folder, Lemmas lemmas, Clock clock, int readers, Duration most) {
        this.place = Objects.requireNonNull(place, "place");
        this.folder = Objects.requireNonNull(folder, "folder");
        this.lemmas = Objects.requireNonNull(lemmas, "lemmas");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.turns = new Semaphore(readers, true);
        this.patience = new Patience(most);
    }

    /**
     * Asks the store.
     *
     * @throws Busy when too many ask already
     * @throws StoreException when there is no store, it cannot be read, or the answer takes too long
     */
    public <T> T ask(Function<Store, T> question) {
        takeTurn();
        try {
            Optional<Store> known = Optional.ofNullable(idle.poll());
            return known.isPresent() ? again(question, known.get()) : ask(question, open());
        } finally {
            turns.release();
        }
    }

    /** A server may have gone and come back since: then what was open leads nowhere. */
    private <T> T again(Function<Store, T> question, Store known) {
        try {
            return ask(question, known);
        } catch (StoreException e) {
            if (e.reason() != Reason.UNREACHABLE) {
                throw e;
            }
            closeIdle();
            return ask(question, open());
        }
    }

    /** What has failed once is not asked again. */
    private <T> T ask(Function<Store, T> question, Store store) {
        try {
            T answer = patience.ask(store, question);
            idle.push(store);
            return answer;
        } catch (RuntimeException | Error e) {
            closeQuietly(store);
            throw e;
        }
    }

    private static void closeQuietly(Store store) {
        try {
            store.close();
        } catch (StoreException e) {
            // Its server is gone, and that is what is told already.
            return;
        }
    }

    /** Who opens what an earlier version of the program made for writing brings it up to date. */
    private Store open() {
        try {
            return Store.open(place, lemmas);
        } catch (StoreException e) {
            if (e.reason() != Reason.OLDER) {
                throw e;
            }
            write(writer -> true);
            return Store.open(place, lemmas);
        }
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
     * Writes to the store; one after another, and after another process that writes just then.
     *
     * @throws StoreException when another process goes on writing, or it cannot be written
     */
    public synchronized <T> T write(Function<StoreWriter, T> change) {
        try (StoreWriter writer = writer()) {
            T result = change.apply(writer);
            writer.commit();
            return result;
        } finally {
            writes.incrementAndGet();
        }
    }

    private StoreWriter writer() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                return StoreWriter.open(place, lemmas, clock);
            } catch (StoreException e) {
                if (e.reason() != Reason.LOCKED || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOCK_PAUSE_MILLIS));
            }
        }
    }

    /** Changes when the store does, whoever writes; on a server within seconds. */
    public String state() {
        return writes.get() + "-" + folder.map(FolderState::of).orElseGet(this::ofServer);
    }

    private String ofServer() {
        Seen last = seen;
        if (System.nanoTime() - last.nanos < FRESH_NANOS) {
            return last.state;
        }
        long now = System.nanoTime();
        Seen fresh = new Seen(ask(Store::state), now);
        seen = fresh;
        return fresh.state;
    }

    public Lemmas lemmas() {
        return lemmas;
    }

    @Override
    public void close() {
        patience.close();
        closeIdle();
    }

    private void closeIdle() {
        for (Store store = idle.poll(); store != null; store = idle.poll()) {
            closeQuietly(store);
        }
    }
}
