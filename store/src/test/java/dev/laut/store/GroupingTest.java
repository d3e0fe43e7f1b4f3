package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.article.PublicationTime;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.store.SearchQuery.By;
import dev.laut.store.group.CopyPair;
import dev.laut.store.group.StoryPage;
import dev.laut.store.group.ToldStory;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies and stories, kept up as articles arrive. */
class GroupingTest {

    private static final String WIRE = "Bei einem Brand in der Papierfabrik Dornau ist in der Nacht zum Dienstag ein"
            + " Lagerhaus mit Altpapier vollständig ausgebrannt. Die Feuerwehr war mit achtzig Kräften bis zum Mittag im"
            + " Einsatz, die Landstraße blieb gesperrt. Verletzt wurde niemand. Den Schaden schätzt das Werk auf drei"
            + " Millionen Euro.";
    private static final String LONGER = "Dornau kommt nicht zur Ruhe. " + WIRE
            + " Anwohner hielten Fenster und Türen geschlossen. Eine Messung der Luft ergab am Abend keine Gefahr."
            + " Schon vor zwei Jahren hatte ein Kessel der Fabrik Feuer gefangen, damals brannte das Dach der Halle für die"
            + " Zellstoffballen. Der Betriebsrat verlangt seither eine eigene Wehr auf dem Gelände, die Leitung lehnt das ab.";
    private static final String OTHER = "Der Turnverein Hohenfels feiert im Herbst sein Jubiläum mit einem Umzug."
            + " Der Festausschuss sucht noch Helferinnen.";

    @TempDir
    private Path folder;

    StorePlace place() {
        return StorePlace.of(folder);
    }

    private static Entry entry(String address, String date, String publisher, String text) {
        return StoreFixture.entry(StoreFixture.input(address, date, publisher, text));
    }

    private static final Entry FIRST = entry("https://a.example/1", "2025-09-02T06:00:00+02:00", "Kontur", WIRE);
    private static final Entry LATER = entry("https://b.example/2", "2025-09-02T09:00:00+02:00", "Weser-Bote", LONGER);
    private static final Entry ALONE = entry("https://c.example/3", "2025-09-02", "Tagesbogen", OTHER);

    private void add(Entry... entries) {
        try (StoreWriter writer = StoreFixture.open(place())) {
            List.of(entries).forEach(writer::add);
            writer.group();
        }
    }

    private List<CopyPair> copies(SearchQuery query) {
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            List<CopyPair> pairs = new ArrayList<>();
            store.copies(query, pairs::add);
            return pairs;
        }
    }

    private List<ToldStory> stories(int least) {
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            List<ToldStory> stories = new ArrayList<>();
            store.stories(SearchQuery.ALL, least, stories::add);
            return stories;
        }
    }

    @Test
    void aReprintIsTheCopyOfWhatWasPublishedFirst() {
        add(LATER, FIRST, ALONE);
        CopyPair pair = copies(SearchQuery.ALL).get(0);
        assertEquals("https://a.example/1", pair.first());
        assertEquals("https://b.example/2", pair.b());
        assertEquals("NESTED", pair.extent());
        assertEquals(WIRE.substring(0, WIRE.length() - 1), pair.shared().get(0).text());
        assertEquals(2, pair.added().size());
        assertEquals(1, copies(SearchQuery.ALL).size());
        assertEquals(1, copies(SearchQuery.ALL.with(By.PUBLISHER, "Kontur")).size());
        assertEquals(0, copies(SearchQuery.ALL.with(By.PUBLISHER, "Tagesbogen")).size());
    }

    @Test
    void articlesOfOneHappeningAreAStoryWhateverTheOrder() {
        add(ALONE, LATER, FIRST);
        List<ToldStory> together = stories(1);
        assertEquals(
                List.of("https://a.example/1", "https://b.example/2"),
                stories(2).get(0).articles());
        assertEquals(2, together.size());
        try (StoreWriter writer = StoreFixture.open(place())) {
            writer.rebuild();
        }
        assertEquals(together, stories(1));
    }

    @Test
    void theArticlesOfAQuestionComeStoryByStory() {
        add(ALONE, LATER, FIRST);
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            List<List<String>> together = store.together(SearchQuery.ALL).stream()
                    .map(story -> story.stream()
                            .map(number -> store.article(number).orElseThrow().address())
                            .toList())
                    .toList();
            assertEquals(2, together.size());
            assertTrue(together.contains(List.of("https://a.example/1", "https://b.example/2")), together.toString());
            assertEquals(
                    1,
                    store.together(SearchQuery.ALL.with(By.PUBLISHER, "Kontur"))
                            .get(0)
                            .size());
            assertTrue(store.together(SearchQuery.words("Quallenzucht")).isEmpty());
        }
    }

    @Test
    void whatArrivesLaterIsFittedIn() {
        add(LATER);
        assertTrue(stories(2).isEmpty());
        add(ALONE);
        add(FIRST);
        assertEquals(
                List.of("https://a.example/1", "https://b.example/2"),
                stories(2).get(0).articles());
        assertEquals(1, copies(SearchQuery.ALL).size());
        add(FIRST);
        assertEquals(1, copies(SearchQuery.ALL).size());
    }

    @Test
    void anArticleWithoutAnOutletHasItsPlaceToo() {
        Input.OfText nameless = new Input.OfText(
                "notiz.txt",
                WIRE,
                new Given(
                        Optional.empty(),
                        Optional.of("https://d.example/4"),
                        Optional.empty(),
                        PublicationTime.parse("2025-09-02T12:00:00+02:00"),
                        Optional.empty()));
        add(FIRST, StoreFixture.entry(nameless));
        assertEquals(
                List.of("https://a.example/1", "https://d.example/4"),
                stories(2).get(0).articles());
    }

    /** Who speaks is known by the whole name in one article and by the surname in the other: still one and the same. */
    @Test
    void sharedTextCountsAsOneOrigin() {
        String voice = " Die Ursache sei noch unklar, sagte Beck.";
        add(
                entry(
                        "https://a.example/1",
                        "2025-09-02T06:00:00+02:00",
                        "Kontur",
                        "Bürgermeisterin Anna Beck kam am Abend. " + WIRE + voice),
                entry("https://b.example/2", "2025-09-02T09:00:00+02:00", "Weser-Bote", WIRE + voice + " " + OTHER));
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            OriginCounts counts = store.origins(SearchQuery.words("Ursache"));
            assertEquals(2, counts.articles());
            assertEquals(2, counts.publishers());
            assertEquals(List.of(new OriginCounts.Line("PERSON", "Anna Beck", 2, 2, 2)), counts.origins());
            assertEquals(
                    "Beck",
                    store.origins(SearchQuery.words("Ursache").with(By.PUBLISHER, "Weser-Bote"))
                            .origins()
                            .get(0)
                            .name());
        }
    }

    @Test
    void everyPlaceHasItsReason() {
        add(FIRST, LATER, ALONE);
        try (Store store = Store.open(place(), StoreFixture.LEMMAS)) {
            StoryPage story = store.story("https://b.example/2").orElseThrow();
            assertEquals("ALIKE", story.members().get(0).why());
            assertEquals(
                    Optional.of("https://b.example/2"), story.members().get(0).nearest());
            assertFalse(story.members().get(0).words().isEmpty());
            assertEquals(
                    "ALONE",
                    store.story("https://c.example/3")
                            .orElseThrow()
                            .members()
                            .get(0)
                            .why());
            assertTrue(store.story("https://c.example/4").isEmpty());
            assertEquals(
                    2,
                    store.search(SearchQuery.ALL.with(By.STORY, "https://a.example/1"), Found.Order.DATE, 0, 10)
                            .total());
        }
    }

    @Test
    void aChangedArticleLeavesItsCopiesAndItsStory() {
        add(FIRST, LATER, ALONE);
        add(
                entry(
                        "https://b.example/2",
                        "2025-09-02T09:00:00+02:00",
                        "Weser-Bote",
                        "Im Zoo von Brakhausen schlüpften sieben Küken der Zwergtaucher. Die Pfleger halten den Teich abgedunkelt."));
        assertTrue(copies(SearchQuery.ALL).isEmpty());
        assertTrue(stories(2).isEmpty());
        assertEquals(3, stories(1).size());
    }

    @Test
    void correctionsLeaveTheGroups() {
        add(FIRST, LATER, ALONE);
        try (StoreWriter writer = StoreFixture.open(place())) {
            writer.correct(
                    new Correction.Change(Correction.Kind.NO_STATEMENT, "https://a.example/1", "x", "s1", ""), "Anna");
        }
        assertEquals(1, copies(SearchQuery.ALL).size());
        assertEquals(1, stories(2).size());
    }

    @Test
    void articlesWithoutADateAreGroupedToo() {
        add(FIRST, entry("https://d.example/4", "", "Weser-Bote", LONGER));
        assertEquals("ARRIVED", copies(SearchQuery.ALL).get(0).order());
        assertEquals(1, stories(2).size());
        add(ALONE);
        assertEquals(1, stories(2).size());
    }
}
