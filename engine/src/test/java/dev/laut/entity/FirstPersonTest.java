package dev.laut.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Span;
import dev.laut.text.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstPersonTest {

    @Test
    void wirOfALeaderIsTheState() {
        String text = "Emmanuel Macron sagte: „Wir helfen, das verspreche ich.“";
        assertEquals("Frankreich", meant(text, "Wir", true));
        assertEquals("Emmanuel Macron", meant(text, "ich", true));
    }

    @Test
    void unserTakesInTheOtherSide() {
        String text = "Wladimir Putin empfing Xi Jinping. „Unsere Länder stehen zusammen“, sagte Putin.";
        assertEquals("Russland und China", meant(text, "Unsere", true));
    }

    @Test
    void whoIsMerelySpokenOfIsNoPartOfWir() {
        String text =
                "Emmanuel Macron will Wladimir Putin zum Umdenken zwingen. „Wir bleiben im Mai zu Hause“, sagte er.";
        assertEquals("Frankreich", meant(text, "Wir", true));
    }

    @Test
    void whoIsNamedBehindTheSpeechSpeaksRatherThanTheReports() {
        String text = "Zwei Zeitungen melden es. Wladimir Putin war da. „Ich komme“, sagte er den Zeitungen zufolge.";
        assertEquals("Wladimir Putin", meant(text, "Ich", true));
    }

    @Test
    void manInIndirectSpeechIsTheGovernment() {
        String text = "Wladimir Putin kündigte an, man wolle helfen.";
        assertEquals("russische Regierung", meant(text, "man", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Beck, Sprecherin der Deutschen Bahn, sagte: „Wir prüfen das, und ich warte.“                | Deutsche Bahn
            Der Sprecher des Auswärtigen Amtes, Jan Kroll, sagte: „Wir prüfen das, und ich warte.“           | Auswärtiges Amt
            Greenpeace-Sprecherin Anna Beck sagte: „Wir prüfen das, und ich warte.“                          | Greenpeace
            Kremlsprecher Dmitri Peskow sagte: „Wir prüfen das, und ich warte.“                              | Kreml
            Anna Beck, Pressesprecherin von Siemens, sagte: „Wir prüfen das, und ich warte.“                 | Siemens
            Anna Beck sprach mit der Deutschen Bahn. Sie sagte: „Wir prüfen das, und ich warte.“             | Anna Beck
            Anna Beck, Sprecherin, kam zur Deutschen Bahn. Sie sagte: „Wir prüfen das, und ich warte.“       | Anna Beck
            Anna Beck, innenpolitische Sprecherin von Greenpeace, sagte: „Wir prüfen das, und ich warte.“    | Anna Beck
            Anna Beck, eine Kundin der Deutschen Bahn, sagte: „Wir prüfen das, und ich warte.“               | Anna Beck
            """)
    void wirOfASpokespersonIsTheOrganisation(String text, String us) {
        assertEquals(us, meant(text, "Wir", speaker(text)));
        assertEquals(speaker(text).name(), meant(text, "ich", speaker(text)));
    }

    @Test
    void anUnnamedSpokespersonSpeaksForTheOrganisationToo() {
        String text = "Eine Sprecherin des Umweltministeriums sagte: „Wir prüfen das.“";
        Mentions mentions = Read.mentions(text);
        assertEquals(
                "Umweltministerium",
                meant(text, "Wir", mentions.bestEntity(List.of(new Span(0, 15))).orElseThrow()));
    }

    private static Entity speaker(String text) {
        return Read.mentions(text).entities().stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNarratorsWirIsLeftAlone() {
        String text = "Emmanuel Macron kam. Wir berichten weiter.";
        Mentions mentions = Read.mentions(text);
        assertEquals("-", Read.meant(text, "Wir", mentions));
    }

    private static String meant(String text, String word, boolean direct) {
        return meant(text, word, Read.mentions(text).entities().get(0), direct);
    }

    private static String meant(String text, String word, Entity speaker) {
        return meant(text, word, speaker, true);
    }

    private static String meant(String text, String word, Entity speaker, boolean direct) {
        Document document = Read.document(text);
        Mentions mentions = Read.mentions(text);
        int begin = direct ? text.indexOf('„') : text.indexOf(',');
        int end = direct ? text.indexOf('“') : text.length();
        Span content = new Span(begin + 1, end);
        Mentions resolved = new FirstPerson(Read.KNOWLEDGE)
                .resolve(
                        document,
                        mentions,
                        mentions,
                        List.of(new QuotedSpeech(content, speaker.id(), Optional.empty(), direct)));
        return Read.meant(text, word, resolved);
    }
}
