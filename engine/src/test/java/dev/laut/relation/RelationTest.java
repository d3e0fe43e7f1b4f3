package dev.laut.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.Paragraph;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.actors.NamedActor;
import dev.laut.event.EventType.Tone;
import dev.laut.event.EventTypes;
import dev.laut.record.ArticleRecord;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationTest {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();

    private static final ArticleRecord MEETING = Paragraph.read(
            "a",
            "Weser-Bote",
            "2026-03-04",
            "China und Indien haben sich am Dienstag getroffen. Der Ort war Kathmandu.");

    private static final ArticleRecord AGAIN = Paragraph.read(
            "b", "Kontur", "2026-03-05", "China und Indien haben sich am Dienstag in Kathmandu getroffen.");

    private static final ArticleRecord QUARREL = Paragraph.read(
            "c",
            "Kontur",
            "2026-04-10",
            "Indien warf China am Donnerstag vor, den Fluss zu stauen. China bedrohte Indien mit Zöllen.");

    private static final ArticleRecord PLAN =
            Paragraph.read("d", "Kontur", "2026-04-11", "China und Indien wollen sich im Mai in Genf treffen.");

    @Test
    void countsByMonthAndToneWithTheEntriesBehind() {
        List<Month> months =
                relation("China", "Indien", MEETING, AGAIN, QUARREL, PLAN).months();
        Month march = month(months, "2026-03");
        Month april = month(months, "2026-04");
        assertEquals(1, march.count(Dealing.Kind.EVENT, Tone.CO_OPERATIVE), march::toString);
        assertEquals(0, march.count(Dealing.Kind.EVENT, Tone.CONFLICTUAL));
        assertTrue(april.count(Dealing.Kind.EVENT, Tone.CONFLICTUAL) >= 1, april::toString);
        assertTrue(months.stream().flatMap(month -> month.dealings().stream()).allMatch(dealing -> !dealing.passages()
                .isEmpty()));
    }

    @Test
    void anEventOfTwoArticlesIsOneWithBothPassages() {
        Month march = month(relation("China", "Indien", AGAIN, MEETING).months(), "2026-03");
        assertEquals(2, march.dealings().get(0).passages().size(), march::toString);
        assertEquals("a", march.dealings().get(0).passages().get(0).article());
    }

    @Test
    void whatIsOnlyPlannedIsShownAndNotCounted() {
        List<Month> months = relation("China", "Indien", PLAN).months();
        assertEquals(1, months.size());
        assertEquals(1, months.get(0).uncounted());
        assertEquals(0, months.get(0).count(Dealing.Kind.EVENT, Tone.CO_OPERATIVE));
    }

    @Test
    void theSameArticleTwiceCountsOnceAndTheOrderDoesNotMatter() {
        assertEquals(
                relation("China", "Indien", MEETING, QUARREL).months(),
                relation("China", "Indien", QUARREL, MEETING, QUARREL).months());
    }

    @Test
    void anArticleWithoutADayGoesToNoMonth() {
        ArticleRecord undated = Paragraph.read("e", "Kontur", "", "China bedrohte Indien mit Zöllen.");
        List<Month> months = relation("China", "Indien", undated).months();
        assertEquals(
                List.of(Optional.empty()), months.stream().map(Month::month).toList());
    }

    @Test
    void othersAreLeftOut() {
        assertEquals(List.of(), relation("China", "Kanada", MEETING, QUARREL).months());
    }

    private static Relation relation(String one, String other, ArticleRecord... records) {
        Relation relation =
                new Relation(NamedActor.of(one, KNOWLEDGE), NamedActor.of(other, KNOWLEDGE), EventTypes.load());
        List.of(records).forEach(relation::add);
        return relation;
    }

    private static Month month(List<Month> months, String name) {
        return months.stream()
                .filter(month -> month.month().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + months));
    }
}
