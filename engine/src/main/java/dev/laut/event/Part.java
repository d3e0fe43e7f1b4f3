package dev.laut.event;

import dev.laut.entity.Mention;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mention as a part of a clause.
 *
 * @param mention what is named
 * @param first its first word
 * @param last its last word
 * @param preposition what leads to it, in lower case; "-" for none
 */
record Part(Mention mention, Token first, Token last, String preposition) {

    /** The parts of a clause in reading order. "von Trump und Xi" gives both the preposition. */
    static List<Part> of(Clause clause, Layers layers) {
        List<Part> parts = new ArrayList<>();
        List<Token> tokens = clause.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Mention> mention = layers.mention(tokens.get(at));
            if (mention.isPresent()) {
                int end = at;
                while (end + 1 < tokens.size()
                        && layers.mention(tokens.get(end + 1)).equals(mention)) {
                    end++;
                }
                parts.add(part(mention.get(), tokens.get(at), tokens.get(end), parts, layers));
                at = end;
            }
        }
        return parts;
    }

    private static Part part(Mention mention, Token first, Token last, List<Part> before, Layers layers) {
        if (!before.isEmpty() && isJoined(before.get(before.size() - 1).last(), first)) {
            return new Part(mention, first, last, before.get(before.size() - 1).preposition());
        }
        return new Part(mention, first, last, preposition(first, layers));
    }

    /** Whether only "und", a comma, an article or a title stands between. */
    private static boolean isJoined(Token last, Token first) {
        return first.index() - last.index() <= 1;
    }

    /** As for any noun, but over titles too: "mit Chinas Staatschef Xi Jinping". */
    private static String preposition(Token first, Layers layers) {
        NounPhrase phrase = NounPhrase.before(first, layers);
        Optional<Token> before = layers.before(first);
        if (phrase.preposition().equals("-") && before.filter(Part::isTitle).isPresent()) {
            return NounPhrase.before(before.get(), layers).preposition();
        }
        return phrase.preposition();
    }

    private static boolean isTitle(Token token) {
        return token.isWord() && token.isCapitalised() && token.word().is(PartOfSpeech.NOUN);
    }

    /** Whether it is a genitive before a noun: "Chinas" in "Chinas Staatschef". */
    boolean isGenitive(Layers layers) {
        return last.form().endsWith("s")
                && layers.after(last)
                        .filter(next -> next.isWord()
                                && (next.isCapitalised() || next.word().is(PartOfSpeech.ADJECTIVE)))
                        .isPresent();
    }

    String entity() {
        return mention.entity().orElseThrow();
    }
}
