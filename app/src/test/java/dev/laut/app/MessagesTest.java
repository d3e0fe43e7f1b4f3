package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.article.PageReading;
import dev.laut.copy.Copy;
import dev.laut.entity.EntityKind;
import dev.laut.event.Event;
import dev.laut.input.Input;
import dev.laut.input.Problem;
import dev.laut.ledger.Gap;
import dev.laut.ledger.State;
import dev.laut.record.Origin;
import dev.laut.statement.Silence;
import dev.laut.statement.StatementType;
import dev.laut.story.Placement;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {

    private final Messages german = new Messages(Language.DE);
    private final Messages english = new Messages(Language.EN);

    @Test
    void saysTheSameInBothLanguages() {
        assertEquals(
                new TreeSet<>(german.bundle().keySet()),
                new TreeSet<>(english.bundle().keySet()));
        for (String key : german.bundle().keySet()) {
            assertEquals(
                    places(german.bundle(), key), places(english.bundle(), key), "the values that " + key + " takes");
        }
    }

    private static String places(ResourceBundle bundle, String key) {
        return bundle.getString(key)
                .replaceAll("%[^sd]", "")
                .replaceAll("[^%sd]", "")
                .replaceAll("(?<!%)[sd]", "");
    }

    @Test
    void hasWordsForEveryKind() {
        Stream.of(
                        Problem.Cause.values(),
                        PageReading.Reason.values(),
                        StatementType.values(),
                        Silence.Kind.values(),
                        Event.Status.values(),
                        EntityKind.values(),
                        State.values(),
                        Copy.Extent.values(),
                        Copy.Order.values(),
                        Placement.Why.values(),
                        Gap.values())
                .flatMap(Stream::of)
                .forEach(value -> assertTrue(!german.get((Enum<?>) value).isBlank()));
        Stream.of(Origin.Kind.values()).forEach(kind -> german.count("Origin." + kind, 2));
        Stream.of(Input.Skipped.What.values()).forEach(what -> german.count("Skipped." + what, 2));
    }

    @Test
    void countsAndDatesAsThePeopleDo() {
        assertEquals("1 Agentur", german.count("Origin.AGENCY", 1));
        assertEquals("2 Agenturen", german.count("Origin.AGENCY", 2));
        assertEquals("1.234 Artikel", german.count("articles", 1234));
        assertEquals("1,234 articles", english.count("articles", 1234));
        assertEquals("3. März 2025", german.date(LocalDate.of(2025, 3, 3)));
        assertEquals("3 March 2025", english.date(LocalDate.of(2025, 3, 3)));
    }
}
