package dev.laut.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does work on several threads and hands over its results in the order in which the work was given. Holds back whoever
 * gives work when too much is under way. To be used from one thread, which the taker runs on.
 */
final class Batch<T> implements AutoCloseable {

    /** Keeps all threads busy while one article takes much longer than its neighbours. */
    private static final int WINDOW_PER_THREAD = 8;

    /** Inputs under way, in bytes: with their parsed pages and records they stay well under 1 GB. */
    private static final long MAX_WEIGHT = 48L << 20;

    private final ExecutorService threads;
    private final int window;
    private final Consumer<T> taker;
    private final Deque<Pending<T>> pending = new ArrayDeque<>();
    private long weight;

    private record Pending<T>(Future<T> result, long weight) {}

    Batch(int threads, Consumer<T> taker) {
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "laut-read");
            thread.setDaemon(true);
            return thread;
        });
        this.window = threads * WINDOW_PER_THREAD;
        this.taker = taker;
    }

    /** @param size of what the work holds, in bytes */
    void add(long size, Callable<T> work) {
        while (!pending.isEmpty() && (pending.size() >= window || weight + size > MAX_WEIGHT)) {
            takeFirst();
        }
        pending.add(new Pending<>(threads.submit(work), size));
        weight += size;
        while (!pending.isEmpty() && pending.peek().result.isDone()) {
            takeFirst();
        }
    }

    /** Waits for all work and hands over its results. */
    void finish() {
        while (!pending.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() {
        Pending<T> first = pending.remove();
        weight -= first.weight;
        try {
            taker.accept(first.result.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("work failed that promised not to", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
