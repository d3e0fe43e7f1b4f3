package dev.laut.store;

import dev.laut.store.sql.StorePlace;
import java.io.IOException;

/** A process that keeps a store to itself until its standard input ends. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (StorePlace.Lock lock = StorePlace.of(arguments[0]).lock()) {
            System.out.println(lock == null ? "" : "locked");
            System.out.flush();
            int end = System.in.read();
            assert end < 0 : "nobody writes to it";
        }
    }
}
