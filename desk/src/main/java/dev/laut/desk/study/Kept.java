package dev.laut.desk.study;

import dev.laut.desk.stock.Stock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Studies take long and are asked for again: the latest are kept until the store changes. Thread-safe. */
public final class Kept {

    private static final int MOST = 300;

    private final Stock stock;
    private final Map<String, Object> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
            return size() > MOST;
        }
    };
    private String state = "";

    public Kept(Stock stock) {
        this.stock = stock;
    }

    /** The answer to a question; {@code key} names both the question and the answer's type. */
    public <T> T get(Class<T> type, String key, Supplier<T> study) {
        String whole = type.getName() + " " + key;
        String now = stock.state();
        synchronized (answers) {
            if (!now.equals(state)) {
                answers.clear();
                state = now;
            }
            Object answer = answers.get(whole);
            if (answer != null) {
                return type.cast(answer);
            }
        }
        T fresh = study.get();
        synchronized (answers) {
            if (now.equals(state)) {
                answers.put(whole, fresh);
            }
        }
        return fresh;
    }
}
