package dev.laut.flink;

import dev.laut.store.Entry;
import dev.laut.store.StoreWriter;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StoreException.Reason;
import dev.laut.store.sql.StorePlace;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.flink.api.connector.sink2.SinkWriter;

/**
 * Collects articles and stores them together. The store is open only meanwhile, so that others can write between; while
 * they do, or the server is gone, it waits.
 */
final class StoreSinkWriter implements SinkWriter<Taken> {

    /** Articles to a transaction: each waits for the disk, and all of them wait in memory. */
    private static final int BATCH = 200;

    private static final Duration PAUSE = Duration.ofMillis(250);

    /** A store that may be there again. */
    private static final Set<Reason> PASSING = EnumSet.of(Reason.LOCKED, Reason.UNREACHABLE, Reason.FAILED);

    private final StorePlace place;
    private final Duration patience;
    private final List<Entry> waiting = new ArrayList<>();

    StoreSinkWriter(String place, Duration patience) {
        this.place = StorePlace.of(place);
        this.patience = patience;
    }

    @Override
    public void write(Taken taken, Context context) throws InterruptedException {
        waiting.add(taken.entry().entry(Engine.lemmas()));
        if (waiting.size() >= BATCH) {
            store();
        }
    }

    /** At each checkpoint, and at the end of the input, when copies and stories are found too. */
    @Override
    public void flush(boolean isEnd) throws InterruptedException {
        store();
        if (isEnd) {
            patiently(StoreWriter::group);
        }
    }

    private void store() throws InterruptedException {
        if (!waiting.isEmpty()) {
            patiently(store -> {
                waiting.forEach(store::add);
                store.commit();
            });
            waiting.clear();
        }
    }

    private void patiently(Consumer<StoreWriter> work) throws InterruptedException {
        long begun = System.nanoTime();
        while (true) {
            try (StoreWriter store = StoreWriter.open(place, Engine.lemmas(), Clock.systemUTC())) {
                work.accept(store);
                return;
            } catch (StoreException e) {
                if (!PASSING.contains(e.reason()) || System.nanoTime() - begun > patience.toNanos()) {
                    throw e;
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
