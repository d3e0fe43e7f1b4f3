package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.Input;
import dev.laut.store.Added.What;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StoreException.Reason;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreWriterTest {

    private static final String ADDRESS = "https://weser.example/1";

    @TempDir
    private Path folder;

    StorePlace place() {
        return StorePlace.of(folder);
    }

    @Test
    void theSameChangesNothingAndTheChangedIsANewVersion() {
        try (StoreWriter writer = StoreFixture.open(place())) {
            Entry first = StoreFixture.entry(ADDRESS, "Die Lage sei ernst, sagte Anna Beck am Montag in Berlin.");
            Entry second = StoreFixture.entry(ADDRESS, "Die Lage sei gut, sagte Anna Beck am Montag in Berlin.");
            assertEquals(new Added(ADDRESS, 1, What.ADDED), writer.add(first));
            assertEquals(new Added(ADDRESS, 1, What.SAME), writer.add(first));
            assertEquals(new Added(ADDRESS, 2, What.CHANGED), writer.add(second));
            assertEquals(new Added(ADDRESS, 1, What.SAME), writer.add(first));
            writer.commit();
        }
        assertEquals(2, count("article"));
        assertEquals(1, count("page"));
        assertEquals(1, count("statement"));
    }

    @Test
    void knowsAnInputOnceItIsCommitted() {
        Input input = StoreFixture.input(ADDRESS, "2025-09-01", "Kontur", "Die Lage sei ernst, sagte Anna Beck.");
        String fingerprint = StoreFixture.INTAKE.fingerprint(input);
        try (StoreWriter writer = StoreFixture.open(place())) {
            writer.add(StoreFixture.entry(input));
            assertTrue(writer.knows(fingerprint).isEmpty());
            writer.commit();
            assertEquals(
                    new Added(ADDRESS, 1, What.SAME), writer.knows(fingerprint).orElseThrow());
        }
    }

    @Test
    void whatIsNotCommittedIsGone() {
        try (StoreWriter writer = StoreFixture.open(place())) {
            writer.add(StoreFixture.entry(ADDRESS, "Die Lage sei ernst, sagte Anna Beck."));
        }
        assertEquals(0, count("article"));
        assertEquals(0, count("statement"));
    }

    @Test
    void theKnowledgeBasesActorsAreOneOverAllArticles() {
        StoreFixture.fill(place(), "Putin habe abgesagt, sagte Anna Beck.", "Wladimir Putin reist nach Peking.");
        assertEquals(1, number("select count(*) from actor where name like '%Putin'"));
        assertEquals(
                2,
                number("select count(distinct article) from mention join actor on actor.id = actor"
                        + " where name like '%Putin'"));
    }

    @Test
    void aSecondWriterIsToldThatThereIsOne() {
        try (StoreWriter writer = StoreFixture.open(place())) {
            writer.commit();
            StoreException failure = assertThrows(
                    StoreException.class, () -> StoreFixture.open(place()).close());
            assertEquals(Reason.LOCKED, failure.reason());
        }
    }

    @Test
    void charactersThatAreNoneCostNothing() {
        try (StoreWriter writer = StoreFixture.open(place())) {
            writer.add(StoreFixture.entry(ADDRESS, "Die Lage \ud83d sei ernst, sagte Anna Beck \ud83d."));
            writer.commit();
        }
        assertEquals(1, count("page"));
    }

    private int count(String table) {
        return number("select count(*) from " + table);
    }

    private int number(String sql) {
        try (Database database = place().reading()) {
            return database.first(sql, row -> row.getInt(1)).orElseThrow();
        }
    }
}
