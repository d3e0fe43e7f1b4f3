package dev.laut.flink;

import dev.laut.store.InputFormat;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.state.MapState;

/** What was said last, by its hash: lines are long, and state is to stay small. */
final class Told {

    private Told() {}

    /** Whether a line differs from the one last said under the same key; from now on it is the last one. */
    static boolean isNew(MapState<String, String> told, String key, String line) throws Exception {
        String hash = InputFormat.fingerprint(line.getBytes(StandardCharsets.UTF_8));
        if (hash.equals(told.get(key))) {
            return false;
        }
        told.put(key, hash);
        return true;
    }
}
