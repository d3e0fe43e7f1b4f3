package dev.laut.flink;

import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.store.InputFormat;
import java.util.Objects;

/**
 * Something found where the user pointed: an input as bytes, or why there is none.
 *
 * @param key by which the same input is known again
 * @param file the file or stream that it stands in
 * @param number its place there, from 1
 * @param input as {@link InputFormat} writes it; empty for a poison
 * @param poison a {@link Poison} as JSON; empty for an input
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
public record Found(String key, String file, long number, byte[] input, String poison) {

    private static final byte[] NOTHING = {};

    public Found {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(poison, "poison");
    }

    static Found of(Input input, String file, long number) {
        if (input instanceof Input.OfPage || input instanceof Input.OfText) {
            byte[] bytes = InputFormat.write(input, Given.NOTHING);
            return new Found(InputFormat.fingerprint(bytes), file, number, bytes, "");
        }
        return new Found(
                file + "#" + number, file, number, NOTHING, Poison.of(input).json());
    }

    boolean isPoison() {
        return !poison.isEmpty();
    }
}
