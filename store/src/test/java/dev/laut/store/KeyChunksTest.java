package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.store.sql.Database;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyChunksTest {

    @TempDir
    private Path folder;

    @Test
    void closeAndScatteredKeysAreFoundAndNoOthers() {
        List<Long> close = LongStream.rangeClosed(10, 20)
                .filter(key -> key % 2 == 0)
                .boxed()
                .toList();
        List<Long> scattered =
                LongStream.rangeClosed(1, 3000).map(key -> 50 * key).boxed().toList();
        try (Database database = StorePlace.of(folder).writing()) {
            database.script("create temporary table numbered (number bigint, word text)");
            database.batch(
                    "insert into numbered values (?, ?)",
                    LongStream.rangeClosed(1, 150_100)
                            .mapToObj(key -> new Object[] {key, "w" + key})
                            .toList());
            for (List<Long> keys : List.of(close, scattered, List.<Long>of(), List.of(7L, 200_000L))) {
                List<Long> found = new ArrayList<>();
                KeyChunks.of(keys)
                        .each(
                                database,
                                "select number, word from numbered where number",
                                List.of("number", "word"),
                                (key, row) -> {
                                    assertEquals("w" + key, row.get(1));
                                    found.add(key);
                                });
                assertEquals(keys.stream().filter(key -> key <= 150_100).toList(), found);
            }
        }
    }
}
