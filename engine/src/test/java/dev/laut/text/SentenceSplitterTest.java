package dev.laut.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final Analyser ANALYSER = new Analyser(GermanDictionary.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 26. Februar kam er an.|Dort wartete niemand.",
                "Er wurde 60.|Der Minister gratulierte.",
                "Dr. Müller und Prof. Weiß kamen z. B. aus Bonn.|Sie blieben.",
                "„Wir gehen.|Sofort!“, sagte J. Weber.|Dann ging er.",
                "„Wir gehen.“|Dann ging er.",
                "Was tun?|Niemand weiß es …|Alle warten.",
                "Der Wert stieg auf 10.824 Punkte.|Danach fiel er um 3,5 Prozent.",
                "Sie arbeitet bei der Nordlicht Ltd. in Emden.",
                "Die Bürger:innen stimmten ab.|Es gab 3.000 Stimmen.",
                "Es fehlt an Treibstoff.|China schweigt.",
                "Die EU (Sitz: Brüssel) handelt.|»Endlich!«|Das sagte sie.",
                "Im 19. Jahrhundert gab es das nicht.|Heute schon."
            })
    void endsSentencesWhereTheBarsStand(String marked) {
        List<String> expected = List.of(marked.split("\\|"));
        assertEquals(expected, sentences(String.join(" ", expected)));
    }

    @Test
    void splitsGluedSentences() {
        assertEquals(
                List.of("Es fehlt an Treibstoff.", "China schweigt."),
                sentences("Es fehlt an Treibstoff.China schweigt."));
    }

    @Test
    void countsNoBreakSpacesAsSpaces() {
        assertEquals(List.of("Er\u00A0kam.", "Sie\u202Fging."), sentences("Er\u00A0kam.\u00A0Sie\u202Fging."));
    }

    private static List<String> sentences(String text) {
        Segment whole = new Segment(new Span(0, text.length()), Role.PARAGRAPH);
        Document document = ANALYSER.analyse(Article.of("test", text, List.of(whole)));
        return document.sentences().stream()
                .map(sentence -> document.words(sentence.span()))
                .toList();
    }
}
