package dev.laut.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Role;
import dev.laut.text.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Behörde meldete 10.824 Fälle.                       | 10824 Fälle: 10.824 Fälle
            Polen zahlt zwei Milliarden Euro.                       | 2000000000 Euro: zwei Milliarden Euro
            Die Preise sind um 3,5 Prozent gestiegen.               | 3.5 Prozent UP: 3,5 Prozent
            Der Umsatz sank auf rund 40 Millionen Dollar.           | 40000000 Dollar DOWN: rund 40 Millionen Dollar
            Das ist fast ein Drittel der deutschen Ausfuhren.       | 0.3333 share of der deutschen Ausfuhren: fast ein Drittel der deutschen Ausfuhren
            Die Zahl der Anträge stieg auf 1.500.                   | 1500 Anträge UP: 1.500
            Zwei Drittel ihrer Ernte verloren die Bauern.           | 0.6667 share of ihrer Ernte: Zwei Drittel ihrer Ernte
            Jeder fünfte Haushalt heizt mit Holz.                   | 0.2 share of Haushalt: Jeder fünfte Haushalt
            Die Firma will den Export um 600 Tonnen steigern.       | 600 Tonnen UP: 600 Tonnen
            Die Hälfte aller Betriebe sucht Lehrlinge.              | 0.5 share of aller Betriebe: Die Hälfte aller Betriebe
            """)
    void findsAmountAndUnit(String text, String figure) {
        assertEquals(List.of(figure), summary(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie kommt am 3. März um 14 Uhr.",
                "Im Jahr 2024 war es ein Haus.",
                "Er ist einer von vielen.",
                "Das Spiel endete 3:1."
            })
    void leavesTimesAndOtherNumbersAlone(String text) {
        assertEquals(List.of(), summary(text));
    }

    @Test
    void aPartOfANumberHasTheUnitOfTheWhole() {
        assertEquals(
                List.of(
                        "101 Praxen of von gut 6.500 Praxen: 101 von gut 6.500 Praxen",
                        "6500 Praxen: gut 6.500 Praxen"),
                summary("Bislang mussten 101 von gut 6.500 Praxen schließen."));
    }

    @Test
    void keepsPeriodAndHedge() {
        Document document = Read.document("Im vergangenen Jahr waren es etwa 900 Anträge.", Role.PARAGRAPH);
        Figure figure = new FigureFinder()
                .find(document, Read.times(document), List.of())
                .get(0);
        assertEquals("2025", figure.period().orElseThrow().value());
        assertEquals(true, figure.about());
        assertEquals(Optional.empty(), figure.accordingTo());
    }

    private static List<String> summary(String text) {
        Document document = Read.document(text, Role.PARAGRAPH);
        return new FigureFinder()
                .find(document, Read.times(document), List.of()).stream()
                        .map(figure -> figure.amount().toPlainString() + " " + figure.unit()
                                + figure.base().map(base -> " of " + base).orElse("")
                                + figure.direction()
                                        .map(direction -> " " + direction)
                                        .orElse("")
                                + ": " + figure.span().in(text))
                        .toList();
    }
}
