package dev.laut.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import dev.laut.lang.de.WordTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryFinderTest {

    private static final List<Article> NEWS = List.of(
            article(
                    "a1",
                    "2025-03-03T08:00:00",
                    "Frachter läuft vor Wesselburen auf Grund",
                    "Ein Frachter mit Getreide ist vor Wesselburen auf Grund gelaufen. Schlepper sollen ihn freiziehen."),
            article(
                    "b1",
                    "2025-03-03T09:00:00",
                    "Bürgerentscheid stoppt Straßenbahn in Lüneburg",
                    "Die Lüneburger haben gegen die Straßenbahn gestimmt. Der Bürgerentscheid bindet den Stadtrat zwei Jahre."),
            article(
                    "c1",
                    "2025-03-03T18:00:00",
                    "Frachter, Straßenbahn, Pegel: Was heute wichtig war",
                    "Ein Frachter lief vor Wesselburen auf Grund, Lüneburg stimmte gegen die Straßenbahn, die Pegel fallen."),
            article(
                    "a2",
                    "2025-03-04T07:30:00",
                    "Wesselburen: Schlepper ziehen gestrandeten Frachter frei",
                    "Zwei Schlepper haben den Frachter vor Wesselburen freigezogen. Das Getreide blieb trocken."),
            article(
                    "b2",
                    "2025-03-04T10:00:00",
                    "Nach dem Bürgerentscheid: Lüneburgs Stadtrat berät über Busse",
                    "Nach dem Nein zur Straßenbahn will der Lüneburger Stadtrat mehr Busse. Der Bürgerentscheid sei bindend."),
            article(
                    "d1",
                    "2025-03-04T11:00:00",
                    "Museum in Celle zeigt vergessene Globen",
                    "Das Museum in Celle öffnet eine Schau mit Globen aus vier Jahrhunderten."),
            article(
                    "a3",
                    "2025-03-25T11:00:00",
                    "Frachter rammt vor Wesselburen eine Boje",
                    "Ein Frachter hat vor Wesselburen eine Boje gerammt. Schlepper wurden nicht gebraucht."));

    private final StoryFinder finder = StoryFinder.german();

    @Test
    void joinsOneHappeningAndItsReactions() {
        NEWS.forEach(finder::add);
        assertEquals(
                List.of(List.of("a1", "a2"), List.of("b1", "b2"), List.of("c1"), List.of("d1"), List.of("a3")),
                finder.stories().stream().map(Story::articles).toList());
    }

    @Test
    void namesAStoryItsDaysAndEachPlace() {
        NEWS.forEach(finder::add);
        Story story = finder.stories().get(0);
        assertEquals("a1", story.id());
        assertTrue(story.name().contains("Frachter"), story.name());
        assertEquals(LocalDate.of(2025, 3, 3), story.first());
        assertEquals(LocalDate.of(2025, 3, 4), story.last());
        Placement placement = finder.placement("a2");
        assertEquals(Optional.of("a1"), placement.nearest());
        assertTrue(placement.words().contains("frachter") || placement.words().contains("fracht"), placement.reason());
        assertEquals(Placement.Why.ROUND_UP, finder.placement("c1").why());
        assertEquals("no story of these days is like it", finder.placement("d1").reason());
        assertThrows(IllegalArgumentException.class, () -> finder.placement("x"));
    }

    @Test
    void anArticleIsPlacedAtOnceAndOnce() {
        finder.add(NEWS.get(0));
        assertEquals("a1", finder.add(NEWS.get(3)).story());
        assertEquals("a1", finder.add(NEWS.get(3)).story());
        assertEquals(2, finder.size());
    }

    @Test
    void goesOnAfterSaving() throws IOException {
        NEWS.subList(0, 4).forEach(finder::add);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        finder.save(new DataOutputStream(saved));
        StoryFinder restored = StoryFinder.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
        NEWS.subList(4, 7).forEach(finder::add);
        NEWS.subList(4, 7).forEach(restored::add);
        assertEquals(finder.stories(), restored.stories());
    }

    @Test
    void goesOnWhereArticlesWerePlacedBefore() {
        NEWS.forEach(finder::add);
        List<StoryFinder.Placed> earlier = NEWS.subList(0, 3).stream()
                .map(article -> new StoryFinder.Placed(
                        article, finder.placement(article.location()).story()))
                .toList();
        StoryFinder later = StoryFinder.after(earlier);
        NEWS.subList(3, NEWS.size()).forEach(later::add);
        assertEquals(finder.stories(), later.stories());
    }

    @Test
    void forgetsOldDays() {
        NEWS.forEach(finder::add);
        finder.forgetBefore(LocalDate.of(2025, 3, 4));
        assertEquals(4, finder.size());
        assertEquals("a1", finder.placement("a2").story(), "the story keeps its id without its first article");
    }

    @Test
    void noStorySwallowsATheme() {
        List<String> towns =
                List.of("Husum", "Celle", "Stade", "Verden", "Uelzen", "Goslar", "Peine", "Leer", "Emden", "Jever");
        List<String> things = List.of(
                "Bibliothek",
                "Turnhalle",
                "Fähre",
                "Markthalle",
                "Molkerei",
                "Sternwarte",
                "Kläranlage",
                "Reithalle",
                "Werft",
                "Orgel");
        for (int at = 0; at < towns.size(); at++) {
            finder.add(article(
                    "t" + at,
                    "2025-03-03T08:0" + at + ":00",
                    things.get(at) + " in " + towns.get(at) + " wegen Hochwasser geschlossen",
                    "Das Hochwasser der Flüsse steigt. In " + towns.get(at) + " bleibt die " + things.get(at)
                            + " geschlossen, teilte der Krisenstab mit."));
        }
        assertEquals(10, finder.stories().size());
    }

    @Test
    void roundUpsSayWhatTheyAre() {
        RoundUps roundUps = RoundUps.load();
        for (String title : WordTable.load(WordTable.class, "round-ups.tsv").examples()) {
            assertTrue(roundUps.isRoundUp(article("x", "2025-03-03", title, "")), title);
        }
    }

    @Test
    void articlesWithoutDateTitleOrTextStandAlone() {
        finder.add(article("x", "unbekannt", "", ""));
        finder.add(article("y", "unbekannt", "", ""));
        assertEquals(2, finder.stories().size());
    }

    private static Article article(String address, String published, String title, String text) {
        return new Article(
                Optional.empty(),
                address,
                Optional.of(address),
                Optional.of(title),
                List.of(),
                PublicationTime.parse(published),
                Optional.empty(),
                Publisher.given("Weser-Bote"),
                Optional.empty(),
                Optional.empty(),
                false,
                text,
                List.of());
    }
}
