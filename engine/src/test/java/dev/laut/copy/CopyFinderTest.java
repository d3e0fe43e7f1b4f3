package dev.laut.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class CopyFinderTest {

    private static final String AGENCY = """
            Im Hafen von Wesselburen ist am Dienstagmorgen ein Frachter mit 10 824 Tonnen Getreide auf Grund gelaufen. \
            Nach Angaben der Wasserschutzpolizei wurde niemand verletzt, Treibstoff sei nicht ausgetreten. Zwei Schlepper \
            sollen das Schiff mit dem nächsten Hochwasser freiziehen, die Fahrrinne bleibt bis dahin für große Schiffe \
            gesperrt. Der Kapitän hatte kurz zuvor einen Ausfall der Ruderanlage gemeldet.""";

    private static final String QUOTATION =
            "„Wir werden in diesem Winter keinen einzigen Haushalt frieren lassen, und wer etwas anderes behauptet, der "
                    + "spielt mit der Angst von Menschen, die ohnehin jeden Cent zweimal umdrehen müssen, bevor sie die "
                    + "Heizung aufdrehen und am Monatsende auf die Rechnung warten“";

    private static final String BOX =
            " Dieser Text erschien zuerst in unserem Abendbrief, den Sie hier kostenlos und jederzeit kündbar bestellen "
                    + "können; er fasst jeden Werktag um 18 Uhr zusammen, was im Norden geschah, und empfiehlt drei Texte "
                    + "zum Weiterlesen am Kamin oder in der Bahn, ausgewählt von unserer Redaktion in Husum. ";

    private final CopyFinder finder = CopyFinder.german();

    @Test
    void findsAgencyTextWithOtherTypesettingInsideALongerPage() {
        finder.add(article("a", "Weser-Bote", "2025-03-04T08:00:00", AGENCY));
        String reset = AGENCY.replace("10 824", "10.824")
                .replace("Treibstoff", "Treib\u00adstoff")
                .replace("Frachter", "FRACHTER");
        String page = filler(7, 300) + reset + filler(8, 300);
        List<Copy> copies = finder.add(article("b", "Tagesbogen", "2025-03-04T10:30:00", page));
        assertEquals(1, copies.size());
        Copy copy = copies.get(0);
        assertEquals("a", copy.first());
        assertEquals("b", copy.later());
        assertEquals(Copy.Extent.NESTED, copy.extent());
        assertEquals(Copy.Order.PUBLISHED, copy.order());
        assertEquals(
                reset.substring(0, reset.length() - 1),
                copy.runs().get(0).later().in(page));
        assertEquals(2, copy.added().size(), "what stands before and after the report");
    }

    @Test
    void findsSeveralReprintsInOnePage() {
        finder.add(article("a", "Weser-Bote", "2025-03-04", AGENCY));
        finder.add(article("b", "Kontur", "2025-03-04", filler(3, 120)));
        List<Copy> copies = finder.add(article("c", "Tagesbogen", "2025-03-05", filler(3, 120) + "\n" + AGENCY));
        assertEquals(List.of("a", "b"), copies.stream().map(Copy::first).toList());
    }

    @Test
    void theEarlierPublishedIsFirstEvenWhenItComesLater() {
        finder.add(article("a", "Weser-Bote", "2025-03-05T09:00:00", AGENCY));
        Copy copy = finder.add(article("b", "Kontur", "2025-03-04", AGENCY)).get(0);
        assertEquals("b", copy.first());
        assertEquals(Copy.Extent.WHOLE, copy.extent());
        Copy sameDay =
                finder.add(article("c", "Tagesbogen", "2025-03-05", AGENCY)).get(0);
        assertEquals(Copy.Order.ARRIVED, sameDay.order(), "a day without a time");
    }

    @Test
    void theSameQuotationIsNoCopy() {
        finder.add(article(
                "a", "Weser-Bote", "2025-03-04", filler(1, 150) + QUOTATION + ", sagte der Minister." + filler(2, 90)));
        String other = filler(3, 120) + "Der Minister erklärte: " + QUOTATION + ". " + filler(4, 120);
        assertEquals(List.of(), finder.add(article("b", "Kontur", "2025-03-04", other)));
    }

    @Test
    void whatAnOutletPrintsInThreeArticlesIsItsOwn() {
        for (int number = 0; number < 3; number++) {
            finder.add(article(
                    "b" + number, "Tagesbogen", "2025-03-0" + (number + 1), filler(20 + number, 150) + BOX.repeat(2)));
        }
        assertEquals(List.of(), finder.copiesOf("b0"));
        assertEquals(List.of(), finder.copiesOf("b2"));
    }

    @Test
    void statesOfALivePageAndViewsOfOneAddressAreNoCopies() {
        finder.add(titled("a", "Newsblog zum Hochwasser", filler(5, 200)));
        assertEquals(
                List.of(),
                finder.add(titled("b", "Newsblog zum Hochwasser: Pegel fällt", filler(5, 200) + filler(6, 90))));
        finder.add(article("https://www.weser-bote.example/hafen/frachter", "Weser-Bote", "2025-03-04", AGENCY));
        assertEquals(
                List.of(),
                finder.add(article(
                        "http://weser-bote.example/hafen/frachter/seite-2?print=1",
                        "Weser-Bote",
                        "2025-03-04",
                        AGENCY)));
    }

    @Test
    void ownPagesSayWhatTheyAre() {
        OwnPages ownPages = OwnPages.load();
        List<OwnPages.Kind> kinds = WordTable.load(WordTable.class, "own-pages.tsv").examples().stream()
                .map(ownPages::kind)
                .toList();
        assertEquals(List.of(OwnPages.Kind.LIVE, OwnPages.Kind.NOTICE), kinds);
        assertEquals(OwnPages.Kind.ARTICLE, ownPages.kind("Frachter vor Wesselburen auf Grund gelaufen"));
    }

    @Test
    void goesOnAfterSavingAndForgets() throws IOException {
        finder.add(article("a", "Weser-Bote", "2025-03-04", AGENCY));
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        finder.save(new DataOutputStream(saved));
        CopyFinder restored = CopyFinder.restore(in(saved));
        assertEquals(
                finder.add(article("b", "Kontur", "2025-03-09", AGENCY)),
                restored.add(article("b", "Kontur", "2025-03-09", AGENCY)));
        restored.forgetBefore(LocalDate.of(2025, 3, 5));
        assertEquals(1, restored.size());
        assertEquals(List.of(), restored.copiesOf("b"));
        assertThrows(
                IOException.class,
                () -> CopyFinder.restore(new DataInputStream(new ByteArrayInputStream(new byte[4]))));
    }

    @Test
    void emptyAndStrangeTextsDoNoHarm() {
        assertTrue(finder.add(article("a", "", "2025-03-04", "")).isEmpty());
        assertTrue(
                finder.add(article("b", "", "unbekannt", "„„„»»“ -\n \u00ad")).isEmpty());
        assertTrue(finder.copiesOf("c").isEmpty());
        assertFalse(
                finder.add(article("d", "", "2025-03-04", AGENCY)).iterator().hasNext());
    }

    private static DataInputStream in(ByteArrayOutputStream saved) {
        return new DataInputStream(new ByteArrayInputStream(saved.toByteArray()));
    }

    /** Words that no other seed shares, in sentences. */
    static String filler(int seed, int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++) {
            text.append("Wort")
                    .append(seed)
                    .append((char) ('a' + word % 26))
                    .append(word)
                    .append(word % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    private static Article titled(String address, String title, String text) {
        return article(address, "Funkhaus", "2025-03-04", title, text);
    }

    private static Article article(String address, String outlet, String published, String text) {
        return article(address, outlet, published, "Titel " + address, text);
    }

    private static Article article(String address, String outlet, String published, String title, String text) {
        return new Article(
                Optional.empty(),
                address,
                Optional.of(address),
                Optional.of(title),
                List.of(),
                PublicationTime.parse(published),
                Optional.empty(),
                outlet.isEmpty() ? Publisher.UNKNOWN : Publisher.given(outlet),
                Optional.empty(),
                Optional.empty(),
                false,
                text,
                List.of());
    }
}
