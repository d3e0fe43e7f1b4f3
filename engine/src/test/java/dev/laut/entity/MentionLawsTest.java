package dev.laut.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.RandomWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Laws that hold for any text. */
class MentionLawsTest {

    private static final List<String> WORDS = List.of(
            "Peking",
            "der",
            "US-Präsident",
            "Trump",
            "er",
            "seine",
            "beide",
            "Länder",
            "„",
            "“",
            ".",
            ",",
            "Die",
            "Washington",
            "Post",
            "(",
            ")",
            "RKI",
            "Angela",
            "Merkel",
            "sagte",
            "Putin-Vertrauter",
            "Bad",
            "1.",
            "FC",
            "Herr",
            "von",
            "ß",
            "\uD83D\uDE00",
            "Ministerin",
            "ein",
            "Bericht",
            "-",
            "s",
            "'s",
            "Moskaus",
            "GmbH",
            "&",
            "\n",
            "\u00A0",
            "Sie",
            "dpa",
            "des",
            "Senders",
            "\u00AD",
            "Peking \u00AD",
            "beide \u00AD");

    @Test
    void spansLieInTheTextAndReadingTwiceGivesTheSame() {
        new RandomWords(WORDS, 60).texts(300, 7).forEach(MentionLawsTest::check);
    }

    private static void check(String text) {
        Mentions mentions = Read.mentions(text);
        assertEquals(mentions, Read.mentions(text));
        for (Mention mention : mentions.mentions()) {
            assertTrue(mention.span().end() <= text.length() && !mention.span().isEmpty(), text);
            assertTrue(
                    mention.entity().isEmpty()
                            || mentions.entity(mention.entity().get()).isPresent(),
                    text);
        }
    }

    @Test
    void anEmptyTextNamesNothing() {
        assertEquals(Mentions.NONE, Read.FINDER.find(Read.document(""), Optional.empty()));
    }
}
