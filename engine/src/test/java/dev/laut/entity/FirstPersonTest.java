package dev.laut.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Span;
import dev.laut.text.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

    @Test
    void theNarratorsWirIsLeftAlone() {
        String text = "Emmanuel Macron kam. Wir berichten weiter.";
        Mentions mentions = Read.mentions(text);
        assertEquals("-", Read.meant(text, "Wir", mentions));
    }

    private static String meant(String text, String word, boolean direct) {
        Document document = Read.document(text);
        Mentions mentions = Read.mentions(text);
        String speaker = mentions.entities().get(0).id();
        int begin = direct ? text.indexOf('„') : text.indexOf(',');
        int end = direct ? text.indexOf('“') : text.length();
        Span content = new Span(begin + 1, end);
        Mentions resolved = new FirstPerson(Read.KNOWLEDGE)
                .resolve(document, mentions, List.of(new QuotedSpeech(content, speaker, Optional.empty(), direct)));
        return Read.meant(text, word, resolved);
    }
}
