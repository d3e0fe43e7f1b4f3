package dev.laut.store;

import dev.laut.Laut;
import dev.laut.article.PublicationTime;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A real store and articles to put into it. */
public final class StoreFixture {

    static final Lemmas LEMMAS = new Lemmas(GermanDictionary.load());
    static final Laut LAUT = Laut.german();
    static final Intake INTAKE = new Intake(LAUT, LEMMAS, Given.NOTHING);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-03T08:00:00Z"), ZoneOffset.UTC);

    private StoreFixture() {}

    static StoreWriter open(Path folder) {
        return open(StorePlace.of(folder));
    }

    static StoreWriter open(StorePlace place) {
        return StoreWriter.open(place, LEMMAS, CLOCK);
    }

    static Input input(String address, String date, String publisher, String text) {
        Given given = new Given(
                Optional.empty(),
                Optional.of(address),
                Optional.of("Zur \"Lage\""),
                PublicationTime.parse(date),
                Optional.of(publisher));
        return new Input.OfText(address, text, given);
    }

    static Entry entry(Input input) {
        return ((Intake.Outcome.Read) INTAKE.read(input)).entry();
    }

    static Entry entry(String address, String text) {
        return entry(input(address, "2025-09-01", "Weser-Bote", text));
    }

    /** Adds articles of the Weser-Bote of 1 September 2025, the first under the address "https://weser.example/1". */
    public static void fill(Path folder, String... texts) {
        fill(StorePlace.of(folder), texts);
    }

    static void fill(StorePlace place, String... texts) {
        try (StoreWriter writer = open(place)) {
            for (int i = 0; i < texts.length; i++) {
                writer.add(entry("https://weser.example/" + (i + 1), texts[i]));
            }
            writer.commit();
        }
    }
}
