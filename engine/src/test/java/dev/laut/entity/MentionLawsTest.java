package dev.laut.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws that hold for any text. */
class MentionLawsTest {

    private static final String[] WORDS = {
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
        "beide \u00AD"
    };

    @Test
    void spansLieInTheTextAndReadingTwiceGivesTheSame() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = text(random);
            Mentions mentions = Read.mentions(text);
            assertEquals(mentions, Read.mentions(text));
            for (Mention mention : mentions.mentions()) {
                assertTrue(
                        mention.span().end() <= text.length() && !mention.span().isEmpty(), text);
                assertTrue(
                        mention.entity().isEmpty()
                                || mentions.entity(mention.entity().get()).isPresent(),
                        text);
            }
        }
    }

    @Test
    void anEmptyTextNamesNothing() {
        assertEquals(Mentions.NONE, Read.FINDER.find(Read.document(""), Optional.empty()));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
