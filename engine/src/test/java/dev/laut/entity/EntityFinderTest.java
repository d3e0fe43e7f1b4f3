package dev.laut.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences and whom their words mean. */
class EntityFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sergej Schoigu reiste ab. Später äußerte sich Schoigu nicht. | Schoigu | Sergej Schoigu",
                "Der Sprecher wies Selenskyjs Vorschlag zurück. | Selenskyjs | Wolodymyr Selenskyj",
                "Ein Putin-Vertrauter widersprach. | Putin | Wladimir Putin",
                "Landrätin Renate Obermoser eröffnete das Fest. Obermoser lobte die Helfer. | Obermoser | Renate Obermoser",
                "Sebastian Kurz reiste an. Kurz kündigte Hilfe an. | Kurz kündigte | Sebastian Kurz",
                "Frau Yildirim kennt das Haus seit Jahren. | Yildirim | Yildirim",
                "Das Robert-Koch-Institut (RKI) warnt. Die Zahlen des RKI steigen. | RKI | Robert Koch-Institut",
            })
    void namesAreTheSamePersonThroughTheArticle(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words.replace(" kündigte", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sebastian Kurz reiste an. Kurz vor Mitternacht ging er. | Kurz",
                "Der Blick aus dem Fenster war schön. | Blick",
                "Die Welt ist klein. | Welt",
                "Im Winter ist das Haus kalt. | Winter",
            })
    void everydayWordsAreNoNames(String text, String words) {
        assertEquals("-", Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Donald Trump flog ab. Der US-Präsident winkte. | Der US-Präsident | Donald Trump",
                "Donald Trump flog ab. Der Republikaner winkte. | Der Republikaner | Donald Trump",
                "Kritik kam auch vom Kremlchef. | Kremlchef | Wladimir Putin",
                "Anna Berger leitet die Klinik. Die Ärztin Anna Berger warnt. Die Ärztin hofft auf Hilfe. | Die Ärztin hofft | Anna Berger",
                "Frontex-Chef Paul Lindqvist warnt. Der Frontex-Chef fordert mehr Geld. | Der Frontex-Chef | Paul Lindqvist",
                "Der Bundeskanzler äußerte sich am Abend. | Der Bundeskanzler | Friedrich Merz",
            })
    void rolesMeanWhoHoldsThem(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words.replace(" hofft", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir fragten den Historiker, Lehrer und Autor Josef Huber nach dem Wetter. | den Historiker | Josef Huber",
                "Wir fragten den Historiker, Lehrer und Autor Josef Huber nach dem Wetter. | Lehrer | Josef Huber",
                "Josef Huber, zugleich Vorsitzender der Genossenschaft, schwieg. | Vorsitzender | Josef Huber",
                "Gewonnen haben die Läuferin und Trainer Josef Huber. | die Läuferin | Läuferin",
                "Der Verein „Die Bachfreunde“ klagt. Der Verein will gewinnen. | Der Verein will | Die Bachfreunde",
                "Es kamen Landrat Josef Huber, die Leiterin des Amts und zwei Gäste. | die Leiterin | Leiterin",
                "Das Justizministerium schwieg. Das Forstministerium widersprach. | Das Forstministerium | Forstministerium",
                "Das Justizministerium schwieg. Das Ministerium widersprach später. | Das Ministerium | Justizministerium",
                "Der Verband „Offene Höfe“ klagt. | Offene Höfe | Offene Höfe",
                "Der Verein sagte: „Das Geld ist weg.“ | Das Geld | -",
            })
    void titlesAndNamesStandSideBySide(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words.replace(" will", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hafenmeisterin Wiebke Ohlsen warnt. Die Hafenmeisterin bleibt. | Die Hafenmeisterin | Wiebke Ohlsen",
                "Chefarztin Monika Tesch warnt. | Monika Tesch | Monika Tesch",
                "Chefarztin Monika Tesch warnt. | Chefarztin | Monika Tesch",
                "Die Kreishandwerksmeisterin Petra Lohse sagte ab. | Die Kreishandwerksmeisterin | Petra Lohse",
                "Deichgraf Onno Harms kam. Der Deichgraf blieb. | Der Deichgraf | Onno Harms",
                "Steffi Graf spielte. Graf siegte. | Graf | Steffi Graf",
            })
    void officesAreNoFirstNames(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paul (Pawel) Rotmann kam nach Bonn. Er wirkte müde. | Er | Paul Rotmann",
                "Johannes „Jonny“ Brandauer kam nach Bonn. Er wirkte müde. | Er | Johannes Brandauer",
                "Paul „Pawel“ Rotmann kam. Paul Rotmann sprach kurz. Rotmann ging. | Rotmann | Paul Rotmann",
                "Es siegte Paul (Köln) Trainer war erfreut. | Paul | Paul",
                "Paul (SPD) Rotmann kam. | Paul | Paul",
                "Paul „Das geht“ Rotmann. | Paul | Paul",
            })
    void aSecondFirstNameNamesTheSamePerson(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Gesundheitsamt Rosenheim schwieg. Das Ebersberger Gesundheitsamt prüft. | Das Ebersberger Gesundheitsamt | Ebersberger Gesundheitsamt",
                "Das Gesundheitsamt Rosenheim schwieg. Das Rosenheimer Gesundheitsamt prüft. | Das Rosenheimer Gesundheitsamt | Gesundheitsamt Rosenheim",
                "Die Dresdner Staatsanwaltschaft ermittelt. Die Leipziger Staatsanwaltschaft zögert. | Die Leipziger Staatsanwaltschaft | Leipziger Staatsanwaltschaft",
                "Die Münchner Polizei sucht. Die Polizei München hofft. | Die Polizei | Münchner Polizei",
                "Das Landgericht in Passau entschied. Das Passauer Gericht urteilte mild. | Das Passauer Gericht | Landgericht in Passau",
                "Das Landratsamt Passau schwieg. Das Traunsteiner Landratsamt hilft. | Das Traunsteiner Landratsamt | Traunsteiner Landratsamt",
                "Gestern gaben die Ermittler Dokumente heraus. | Dokumente | -",
            })
    void institutionsOfTwoTownsAreTwo(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die „Süddeutsche Zeitung“ berichtet darüber. Dem Papier zufolge fehlt Geld. | Dem Papier | ?",
                "Die „Süddeutsche Zeitung“ zitiert ein internes Papier. Dem Papier zufolge fehlt Geld. | Dem Papier | internes Papier",
                "Die „Süddeutsche Zeitung“ berichtet. Dem Blatt zufolge fehlt Geld. | Dem Blatt | Süddeutsche Zeitung",
                "Das Amt rechnet. Dem Papier zufolge fehlt Geld. | Dem Papier | Papier",
            })
    void aPaperIsADocumentOrAMedium(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Durchführung der Übung dauert. | Die Durchführung | -",
                "Die Einführung der Steuer scheiterte. | Die Einführung | -",
                "Die Parteiführung tagt. | Die Parteiführung | Parteiführung",
            })
    void actionsAreNoLeaders(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Mehrheit der Republikaner stimmte zu. | Republikaner | Republikaner",
                "Donald Trump flog ab. Der französische Präsident blieb. | Der französische Präsident | Emmanuel Macron",
                "Donald Trump flog ab. Die Ministerin blieb. | Die Ministerin | Ministerin",
            })
    void rolesOfOthersAreLeftAlone(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peking wies die Vorwürfe zurück. | Peking | chinesische Regierung",
                "Aus Moskau gab es keine Stellungnahme. | Moskau | russische Regierung",
                "Das Weiße Haus lehnte einen Kommentar ab. | Weiße Haus | US-Regierung",
            })
    void capitalsActAsGovernments(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Delegation landete in Peking. | Peking | Peking",
                "Er hatte zuvor Peking besucht. | Peking | Peking",
                "Die Washington Post berichtet. | Washington Post | Washington Post",
            })
    void capitalsAreCitiesWhenOneGoesThere(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Angela Merkel reist ab. Sie wird erwartet. | Sie | Angela Merkel",
                "Emmanuel Macron sprach mit Giorgia Meloni. Er lobte das Treffen. | Er | Emmanuel Macron",
                "Emmanuel Macron sprach mit Giorgia Meloni. Sie widersprach. | Sie | Giorgia Meloni",
                "Wladimir Putin verteidigte seine Truppen. | seine | Wladimir Putin",
                "Wolodymyr Selenskyj sprach am Abend. Der russische Geheimdienst ist stark. „Der Geheimdienst ist überall“, sagte er. | er | Wolodymyr Selenskyj",
                "Es heißt, dass Amerika seine Häfen schließt. | seine | USA",
            })
    void pronounsMeanThePresentOnes(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er kam spät. | Er",
                "Angela Merkel reist ab. Er wartet. | Er",
                "Das kann nicht sein. Er weiß es. | Er",
            })
    void pronounsStayOpenWithoutAnAntecedent(String text, String words) {
        assertEquals("?", Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Donald Trump traf Xi Jinping. Beide Staatschefs schwiegen. | Beide Staatschefs | Donald Trump und Xi Jinping",
                "Polen und Litauen schlossen die Grenze. Beide Länder warnten. | Beide Länder | Polen und Litauen",
                "Indien und Brasilien stritten. Die Atommacht drohte. | Die Atommacht | Indien",
            })
    void groupTermsJoinTheLastTwo(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Beide Länder warnten. | Beide Länder", "Nur Polen warnte. Beide Länder schwiegen. | Beide Länder"
            })
    void groupTermsStayOpenForFewerThanTwo(String text, String words) {
        assertEquals("?", Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peking wies den Vorwurf zurück. | chinesische Regierung:GOVERNMENT",
                "Die Nachrichtenagentur Reuters meldete das. | Reuters:MEDIUM",
                "Ein hochrangiger Beamter bestätigte es. | hochrangiger Beamter:ANONYMOUS",
                "Das steht in dem internen Bericht. | interner Bericht:DOCUMENT",
                "Die Staatsanwaltschaft ermittelt. | Staatsanwaltschaft:ORGANISATION",
            })
    void kindsAreToldApart(String text, String entity) {
        assertTrue(
                Read.entities(text).contains(entity), () -> Read.entities(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Washington Post berichtet. | US-Regierung:GOVERNMENT",
                "Ein Charakter fehlt. | Charakter:DOCUMENT"
            })
    void wrongKindsAreNotInvented(String text, String entity) {
        assertFalse(
                Read.entities(text).contains(entity), () -> Read.entities(text).toString());
    }
}
