package dev.laut.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.Paragraph;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.actors.NamedActor;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.record.ArticleRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamingIndexTest {

    private static final ArticleRecord OWN = Paragraph.read(
            "a",
            "Weser-Bote",
            "2026-03-04",
            "Wladimir Putin schwieg. Der russische Machthaber reiste ab. Das Flugzeug des russischen Machthabers landete. "
                    + "Er winkte.");

    private static final ArticleRecord QUOTED =
            Paragraph.read("b", "Kontur", "2026-03-04", "„Putin hat den Hafen verloren“, sagte Angela Merkel.");

    @Test
    void groupsTheCasesOfAnExpressionAndLeavesPronounsOut() {
        Usage usage = usages("Putin", OWN, OWN).get(0);
        assertEquals(Usage.Voice.PUBLISHER, usage.voice());
        assertEquals("Weser-Bote", usage.user());
        assertEquals(
                List.of("russischer Machthaber 2", "Wladimir Putin 1"),
                usage.expressions().stream()
                        .map(expression -> expression.words() + " " + expression.count())
                        .toList());
    }

    @Test
    void aQuotedExpressionIsTheSpeakers() {
        Usage usage = usages("Putin", QUOTED).get(0);
        assertEquals(Usage.Voice.QUOTED, usage.voice());
        assertEquals("Angela Merkel", usage.user());
        assertEquals("Putin", usage.expressions().get(0).words());
        assertEquals("b", usage.expressions().get(0).passages().get(0).article());
    }

    @Test
    void nobodyNamesAnother() {
        assertEquals(List.of(), usages("Emmanuel Macron", OWN, QUOTED));
    }

    private static List<Usage> usages(String name, ArticleRecord... records) {
        NamingIndex index = new NamingIndex(NamedActor.of(name, KnowledgeBase.load()), GermanDictionary.load());
        List.of(records).forEach(index::add);
        return index.usages();
    }
}
