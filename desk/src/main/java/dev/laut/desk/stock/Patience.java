package dev.laut.desk.stock;

import dev.laut.store.Store;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Lets questions to the store take so long and no longer. Thread-safe. */
final class Patience implements AutoCloseable {

    /** One question can be several to the database, and between two of them there is nothing to end. */
    private static final long AGAIN_MILLIS = 200;

    private final ScheduledExecutorService clock;
    private final Duration most;

    Patience(Duration most) {
        this.most = most;
        ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "desk-patience");
            thread.setDaemon(true);
            return thread;
        });
        threads.setRemoveOnCancelPolicy(true);
        this.clock = threads;
    }

    /**
     * The answer to a question.
     *
     * @throws dev.laut.store.sql.StoreException also when it takes too long
     */
    <T> T ask(Store store, Function<Store, T> question) {
        Asking asking = new Asking(store);
        try {
            return question.apply(store);
        } finally {
            asking.close();
        }
    }

    /** A question under way; once it is closed, nothing ends what the store is asked next. */
    private final class Asking {

        private final Store store;
        private final ScheduledFuture<?> end;
        private boolean isOver;

        Asking(Store store) {
            this.store = store;
            this.end = clock.scheduleWithFixedDelay(this::end, most.toMillis(), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }

        private synchronized void end() {
            if (!isOver) {
                store.cancel();
            }
        }

        synchronized void close() {
            isOver = true;
            end.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
