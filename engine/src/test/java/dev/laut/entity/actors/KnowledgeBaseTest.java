package dev.laut.entity.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeBaseTest {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();

    @TempDir
    Path folder;

    @Test
    void theOfficeChangesHandsOnTheDay() {
        assertEquals(List.of("Angela Merkel"), holders("Bundeskanzler", LocalDate.of(2021, 12, 7)));
        assertEquals(List.of("Olaf Scholz"), holders("Bundeskanzler", LocalDate.of(2021, 12, 8)));
        assertEquals(List.of("Olaf Scholz"), holders("Regierungschefin", LocalDate.of(2021, 12, 8)));
    }

    private static List<String> holders(String office, LocalDate date) {
        return KNOWLEDGE.officeHolders(office, "Deutschland", date).stream()
                .map(Actor::name)
                .toList();
    }

    @Test
    void spellingsAndGenitivesFindTheSame() {
        for (String name : List.of("Wladimir Putin", "Vladimir Putin", "Putin", "Putins")) {
            assertEquals(
                    List.of("Wladimir Putin"),
                    KNOWLEDGE.named(name).stream().map(Actor::name).toList(),
                    name);
        }
    }

    @Test
    void anyTransliterationFindsTheSame() {
        assertEquals(List.of("Wolodymyr Selenskyj"), named("Zelenskiy"));
        assertEquals(List.of("Sergej Schoigu"), named("Shoigus"));
        assertEquals(List.of("Sergej Lawrow"), named("Sergey Lavrow"));
        assertEquals(List.of("Sergej Lawrow"), named("Lavrov"));
    }

    @Test
    void whatOnlyLooksLikeATransliterationIsLeftAlone() {
        for (String name : List.of("Schulter", "Lawrence", "Seelensucht", "Scheu")) {
            assertEquals(List.of(), named(name), name);
        }
    }

    private static List<String> named(String name) {
        return KNOWLEDGE.named(name).stream().map(Actor::name).toList();
    }

    @Test
    void adjectivesInhabitantsCapitalsAndPrefixesTellTheState() {
        assertEquals(Optional.of("Russland"), KNOWLEDGE.countryOfAdjective("russischen"));
        assertEquals(Optional.of("China"), KNOWLEDGE.countryOfCapital("Peking"));
        assertEquals(Optional.of("USA"), KNOWLEDGE.countryOfPrefix("US"));
        assertEquals(Optional.of("Ukraine"), KNOWLEDGE.countryOfInhabitant("Ukrainerin"));
    }

    @Test
    void mediaAreFoundByCreditAndHost() {
        assertEquals(Optional.of("AP"), KNOWLEDGE.medium("AP").map(Actor::name));
        assertEquals(
                Optional.of("Der Tagesspiegel"),
                KNOWLEDGE.medium("www.tagesspiegel.de").map(Actor::name));
        assertEquals(Optional.empty(), KNOWLEDGE.medium("nirgends.example"));
    }

    @Test
    void aUsersFileExtends() throws IOException {
        Files.writeString(
                folder.resolve("people.tsv"), "person:x\tXaver Yblinger\t\tm\tÖsterreich\t\tSprecher@Nato:2020..\n");
        KnowledgeBase extended = KnowledgeBase.load(folder);
        assertEquals(
                List.of("Xaver Yblinger"),
                extended.officeHolders("Sprecher", "Nato", LocalDate.of(2021, 1, 1)).stream()
                        .map(Actor::name)
                        .filter("Xaver Yblinger"::equals)
                        .toList());
        assertEquals("Xaver Yblinger", extended.named("Yblingers").get(0).name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "offices.tsv; Kanzler~Kanzlerin",
                "states.tsv; s:1~~",
                "states.tsv; s:1~Xland~~den",
                "institutions.tsv; o:1~X~~ORGANISATION~tavern",
                "institutions.tsv; o:1~X~~THING~party",
                "media.tsv; m:1~X~~LEAFLET",
                "people.tsv; p:1 Ida Elke",
                "places.tsv; ~city",
                "givennames.tsv; Ida~x",
                "epithets.tsv; Chef",
            })
    void aBadLineOfAnyFileFailsWithFileAndLine(String name, String line) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "# columns\n\n" + line.replace('~', '\t') + "\n");
        Exception error = assertThrows(IllegalArgumentException.class, () -> KnowledgeBase.load(folder));
        assertTrue(error.getMessage().startsWith(file + ":3: "), error.getMessage());
    }

    @Test
    void aBadLineFailsWithFileAndLine() throws IOException {
        Path file = folder.resolve("people.tsv");
        for (String bad : List.of(
                "p:1\tA B\t\tx\t\t\t",
                "p:1\tA B\t\tm\t\t\tKanzler",
                "\tA B",
                "p:1\tA B\t\tm\t\t\tChef@X:2021-02-31..")) {
            Files.writeString(file, "# people\n" + bad + "\n");
            Exception error = assertThrows(IllegalArgumentException.class, () -> KnowledgeBase.load(folder), bad);
            assertTrue(error.getMessage().startsWith(file + ":2: "), error.getMessage());
        }
    }
}
