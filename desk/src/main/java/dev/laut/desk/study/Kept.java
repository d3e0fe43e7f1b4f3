package dev.laut.desk.study;

import dev.laut.desk.stock.Stock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Studies take long and are asked for again: the latest are kept until the store changes. Thread-safe. */
public final class Kept {

    private static final int MOST = 300;

    private final Stock stock;
    private final Map<String, CompletableFuture<Object>> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Object>> eldest) {
            return size() > MOST;
        }
    };
    private String state = "";

    public Kept(Stock stock) {
        this.stock = stock;
    }

    /** The answer to a question; {@code key} names both the question and the answer's type. Who asks the same waits. */
    public <T> T get(Class<T> type, String key, Supplier<T> study) {
        String whole = type.getName() + " " + key;
        String now = stock.state();
        CompletableFuture<Object> mine = new CompletableFuture<>();
        CompletableFuture<Object> known;
        synchronized (answers) {
            if (!now.equals(state)) {
                answers.clear();
                state = now;
            }
            known = answers.putIfAbsent(whole, mine);
        }
        return type.cast(known == null ? work(whole, mine, study) : joined(known));
    }

    private Object work(String whole, CompletableFuture<Object> mine, Supplier<?> study) {
        try {
            mine.complete(study.get());
        } catch (RuntimeException | Error e) {
            synchronized (answers) {
                answers.remove(whole, mine);
            }
            mine.completeExceptionally(e);
        }
        return joined(mine);
    }

    private static Object joined(CompletableFuture<Object> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
