package dev.laut.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PublisherHintsTest {

    private static final PublisherHints HINTS = PublisherHints.load();
    private static final String OWN = "expandable-box js-box";

    @Test
    void namesMeanMoreOnPagesOfAPublisherWithAFile() {
        assertEquals(Optional.of(Hint.OTHER), hint("https://www.srf.ch/news/1", ""));
    }

    @Test
    void thePageItselfMaySayWhereItIsFrom() {
        assertEquals(
                Optional.of(Hint.OTHER),
                HINTS.of(Optional.empty(), Jsoup.parse("<link rel=canonical href=https://srf.ch/a>"))
                        .of(OWN));
    }

    @Test
    void theyMeanNothingElsewhere() {
        assertEquals(Optional.empty(), hint("https://harzbote.example/1", ""));
        assertEquals(Optional.empty(), hint("https://notsrf.ch/1", ""));
        assertEquals(Optional.empty(), hint("no address at all", ""));
        assertEquals(Optional.empty(), hint("", ""));
    }

    @Test
    void whatNamesMeanEverywhereHoldsForThemToo() {
        assertEquals(
                Optional.of(Hint.NEWSLETTER),
                HINTS.of(Optional.of("https://srf.ch/"), Jsoup.parse("")).of("newsletter-box"));
    }

    private static Optional<Hint> hint(String address, String page) {
        return HINTS.of(Optional.of(address), Jsoup.parse(page)).of(OWN);
    }
}
