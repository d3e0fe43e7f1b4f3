package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorKeyTest {

    @Test
    void numbersOfOneRecordDoNotMakeOneActorOfTwo() {
        assertNotEquals(key("unnamed:1", "ein Hafenmeister"), key("unnamed:1", "Kreise der Werft"));
        assertNotEquals(key("e1", "Ada Lund"), key("e1", "Ole Brix"));
        assertEquals(key("unnamed:1", "Kreise der Werft"), key("unnamed:4", "Kreise der Werft"));
    }

    @Test
    void actorsOfTheKnowledgeBaseKeepTheirIds() {
        assertEquals("medium:3sat", key("medium:3sat", "3sat"));
    }

    private static String key(String id, String name) {
        return Actors.key(new Entity(id, EntityKind.ANONYMOUS, name, Optional.empty()));
    }
}
