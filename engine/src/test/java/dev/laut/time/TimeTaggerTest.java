package dev.laut.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each family of rules catches and leaves alone. The sentences speak from Wednesday, 4 February 2026. */
class TimeTaggerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er sitzt seit September in Haft.                              | September = 2025-09
            Im Jahr davor waren es mehr.                                  | Jahr davor = 2025
            In der Nacht zum Dienstag brannte es. Um 2.40 Uhr kam Hilfe.  | der Nacht zum Dienstag = 2026-02-02TNI; 2.40 Uhr = 2026-02-03T02:40
            In der Nacht zum 3. Januar brannte es.                        | der Nacht zum 3. Januar = 2026-01-02TNI
            Man lädt für Freitag ein. Am Morgen telefonierte sie mit ihm. | Freitag = 2026-02-06; Morgen = 2026-02-04TMO
            """)
    void readsWhatTheDayBeforeHasToDoWithIt(String text, String expected) {
        assertEquals(expected, Tagged.values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Im Herbst 2020 führten beide Krieg. Drei Jahre später fiel die Stadt.  | drei Jahre | 2023
            Am 3. Januar kam er frei. Zwei Tage später flog er heim.               | zwei Tage  | 2026-01-05
            2019 siegte er. Zwei Jahre zuvor hatte er verloren.                    | zwei Jahre | 2017
            Drei Jahre später fiel die Stadt.                                      | drei Jahre | -
            """)
    void countsFromTheYearOrDayLastNamed(String text, String words, String expected) {
        assertEquals(
                expected,
                Tagged.times(text).stream()
                        .filter(time -> time.span().in(text).equalsIgnoreCase(words))
                        .findFirst()
                        .orElseThrow()
                        .anchor()
                        .orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Am Mittwoch, dem 4. Februar 2026, tagte der Rat.     | Mittwoch, dem 4. Februar 2026 = 2026-02-04
            Die Brücke wurde am 7.3.1998 eröffnet.               | 7.3.1998 = 1998-03-07
            Am 12. Dezember hatte der Senat zugestimmt.          | 12. Dezember = 2025-12-12
            Am 12. Dezember wird der Senat zustimmen.            | 12. Dezember = 2026-12-12
            Die Messe dauert vom 5. bis 8. März.                 | 5. = 2026-03-05; 8. März = 2026-03-08
            Im Jänner schneite es in Graz.                       | Jänner = 2026-01
            Anfang Juni 2024 begann der Bau.                     | Anfang Juni 2024 = 2024-06
            Der Vertrag gilt bis Ende Juli dieses Jahres.        | Ende Juli dieses Jahres = 2026-07
            Im Sommer 2005 war es heiß.                          | Sommer 2005 = 2005-SU
            Im vergangenen Herbst wurde gewählt.                 | vergangenen Herbst = 2025-FA
            Im dritten Quartal 2025 stieg der Umsatz.            | dritten Quartal 2025 = 2025-Q3
            Im ersten Halbjahr sank der Umsatz.                  | ersten Halbjahr = 2026-H1
            Seit 2015 regiert die Partei.                        | 2015 = 2015
            Mitte der siebziger Jahre zog sie um.                | Mitte der siebziger Jahre = 197
            In den 1920er Jahren blühte die Stadt.               | den 1920er Jahren = 192
            Im 19. Jahrhundert fuhr hier die Bahn.               | 19. Jahrhundert = 18
            Zu Ostern kam der Papst.                             | Ostern = 2025-04-20
            An Pfingsten wird er kommen.                         | Pfingsten = 2026-05-24
            Seit Februar 2022 herrscht Krieg.                    | Februar 2022 = 2022-02
            """)
    void readsTheCalendar(String text, String expected) {
        assertEquals(expected, Tagged.values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Minister sagte am Montag ab.                     | Montag = 2026-02-02
            Der Minister wird am Montag sprechen.                | Montag = 2026-02-09
            Am vergangenen Freitag starb der Maler.              | vergangenen Freitag = 2026-01-30
            Das Gericht entschied am Dienstagabend.              | Dienstagabend = 2026-02-03TEV
            Er kündigte an, am Samstag zurückzutreten.           | Samstag = 2026-02-07
            Gestern Abend brannte es in Essen.                   | Gestern Abend = 2026-02-03TEV
            Am heutigen Mittwoch berät der Rat.                  | Mittwoch = 2026-02-04
            Übermorgen reist sie ab.                             | Übermorgen = 2026-02-06
            Im vergangenen Jahr stieg der Preis.                 | vergangenen Jahr = 2025
            Anfang der Woche war es noch ruhig.                  | Anfang der Woche = 2026-W06
            Bis Ende des Monats will er zahlen.                  | Ende des Monats = 2026-02
            Zum Jahresende schließt das Werk.                    | Jahresende = 2026
            Gegenüber dem Vorjahr sank die Zahl.                 | dem Vorjahr = 2025
            In der nächsten Woche wird verhandelt.               | der nächsten Woche = 2026-W07
            Am Wochenende spielte der Verein.                    | Wochenende = 2026-W05-WE
            Damals herrschte Krieg.                              | Damals = PAST_REF
            In Zukunft soll es besser werden.                    | Zukunft = FUTURE_REF
            Im Moment fehlt das Geld.                            | Im Moment = PRESENT_REF
            Das Haus von heute braucht wenig Strom.              | heute = PRESENT_REF
            """)
    void countsFromAnotherDay(String text, String expected) {
        assertEquals(expected, Tagged.values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Um 18.30 Uhr begann die Sitzung.                     | 18.30 Uhr = 2026-02-04T18:30
            Am Freitag wird gegen 20 Uhr gewählt.                | Freitag = 2026-02-06; 20 Uhr = 2026-02-06T20:00
            Der Zug kam um halb neun an.                         | halb neun = 2026-02-04T08:30
            Geöffnet ist von 10-17 Uhr.                          | 10 = 2026-02-04T10:00; 17 Uhr = 2026-02-04T17:00
            Am frühen Abend brannte es.                          | frühen Abend = 2026-02-04TEV
            Gestern kam er um 8 Uhr abends heim.                 | Gestern = 2026-02-03; 8 Uhr abends = 2026-02-03T20:00
            """)
    void readsTimesOfDay(String text, String expected) {
        assertEquals(expected, Tagged.values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vor drei Jahren zog er fort.                         | drei Jahren = P3Y
            Sie schwieg zwei Jahre und neun Monate.              | zwei Jahre und neun Monate = P2Y9M
            Sie regierte drei Monate lang.                       | drei Monate = P3M
            Nach fast zwei Wochen kam Antwort.                   | fast zwei Wochen = P2W
            Sie wartet seit Jahren.                              | Jahren = PXY
            Er schwieg jahrelang.                                | jahrelang = PXY
            Es dauerte ein halbes Jahr.                          | ein halbes Jahr = P0.5Y
            In den vergangenen zwei Jahrzehnten wuchs die Stadt. | den vergangenen zwei Jahrzehnten = P2DE
            Er braucht noch einige Tage.                         | einige Tage = PXD
            Jeden Montag tagt der Rat.                           | Jeden Montag = XXXX-WXX-1
            Montags bleibt das Museum zu.                        | Montags = XXXX-WXX-1
            Gewählt wird alle vier Jahre.                        | alle vier Jahre = P4Y
            Das Fest findet jährlich statt.                      | jährlich = P1Y
            Es kostet drei Millionen pro Jahr.                   | pro Jahr = P1Y
            Jeden letzten Samstag im Monat ist Markt.            | Jeden letzten Samstag im Monat = P1M
            """)
    void measuresAndRepeats(String text, String expected) {
        assertEquals(expected, Tagged.values(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Rund 2000 Menschen kamen.",
        "Es kostete 1500 Euro.",
        "Das Postfach 2142 ist leer.",
        "Wählen darf man ab 16 Jahren.",
        "Der Baum ist hundert Jahre alt.",
        "Das Freibad nimmt Kinder bis 12 Jahre umsonst auf.",
        "Als er den Hof erbte, war er 19 Jahre.",
        "Ein Zimmer kostet 1450 bis 1850 Mark.",
        "Viele kamen, davon 1700 zu Fuß.",
        "Früher oder später kommt er zurück.",
        "Er kommt so bald nicht wieder.",
        "Zur Zeit der Besatzung hungerten viele.",
        "Er siegte mit 3:1 Toren.",
        "Das ist nun einmal so.",
        "Der Artikel 20 gilt auch hier.",
        "Sie ist die erste Frau im Amt.",
        "Die Partei erhielt 20.30 Punkte."
    })
    void leavesAlone(String text) {
        assertEquals("", Tagged.values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Minister sagte am Mittwoch ab.                   | Mittwoch = XXXX-WXX-3
            Gestern Abend brannte es in Essen.                   | Gestern Abend = XXXX-XX-XXTEV
            Am 12. Dezember hatte der Senat zugestimmt.          | 12. Dezember = XXXX-12-12
            Im Februar schneite es.                              | Februar = XXXX-02
            Im vergangenen Jahr stieg der Preis.                 | vergangenen Jahr = XXXX
            Zu Weihnachten kam Besuch.                           | Weihnachten = XXXX-12-24
            Zu Ostern kam Besuch.                                | Ostern = XXXX-XX-XX
            Anfang der Woche begann der Umbau.                   | Anfang der Woche = XXXX-WXX
            Am Wochenende regnete es.                            | Wochenende = XXXX-WXX-WE
            Im nächsten Quartal öffnet die Halle.                | nächsten Quartal = XXXX-QX
            Vor drei Jahren brach der Damm.                      | drei Jahren = P3Y
            Am 7.3.1998 wurde gefeiert.                          | 7.3.1998 = 1998-03-07
            """)
    void leavesOpenWhatNeedsAReferenceDate(String text, String expected) {
        assertEquals(expected, Tagged.values(text, Optional.empty()));
    }

    /** An essay that names no day speaks of the present; a report that names days speaks of one. */
    @Test
    void tellsTheDayFromThePresent() {
        assertEquals("Heute = PRESENT_REF", Tagged.values("Heute sollen Bauern vor allem Formulare ausfüllen."));
        assertEquals(
                "Gestern = 2026-02-03; Heute = 2026-02-04",
                Tagged.values("Gestern ruhte der Bau. Heute sollen die Bagger rollen."));
        String essay = "Die Stadt wächst und wächst, und ihre Straßen werden voll. ".repeat(60);
        assertEquals(
                "Freitag = 2026-01-30; Heute = PRESENT_REF",
                Tagged.values("Am Freitag schrieb er ab. " + essay + "Heute kennt ihn niemand."));
    }

    @Test
    void readsPastSoftHyphens() {
        assertEquals("Mittwoch = 2026-02-04", Tagged.values("Der Rat \u00AD tagte am Mittwoch."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In der Nacht zum Sonntag brannte es.                 | der Nacht zum Sonntag = 2026-01-31TNI
            Das Fest hätte am 12. Februar beginnen sollen.       | 12. Februar = 2026-02-12
            Der für Montag geplante Gipfel fiel aus.             | Montag = 2026-02-09
            Der Beginn wird auf den 20. April verschoben.        | 20. April = 2026-04-20
            Bis zum Herbst ist ein Impfstoff da.                 | Herbst = 2026-FA
            Vor dem Herbst verschoben sie den Bau.               | Herbst = 2025-FA
            In letzter Zeit wurde es still.                      | letzter Zeit = PAST_REF
            In nächster Zeit wird es still.                      | nächster Zeit = FUTURE_REF
            Im vergangenen Winter schneite es kaum.              | vergangenen Winter = 2024-WI
            Er kam am Samstag. Am nächsten Morgen war er fort.   | Samstag = 2026-01-31; nächsten Morgen = 2026-02-01TMO
            In diesen Tagen beginnt die Ernte.                   | diesen Tagen = PRESENT_REF
            Der Sieger vom Wochenende schweigt.                  | Wochenende = 2026-W05-WE
            """)
    void followsTheStory(String text, String expected) {
        assertEquals(expected, Tagged.values(text));
    }
}
