package dev.laut.statement.chain;

import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.Optional;

/** One way of saying through whom a statement came. */
interface RelayRule {

    /** The rule's name, as entries carry it. */
    String name();

    /** The relay whose words begin at token {@code at} of the document; empty when there is none. */
    Optional<Relay> at(Clue clue, int at);

    /**
     * What a rule looks at.
     *
     * @param document the article
     * @param sentence the sentence that the rule reads
     * @param sources reads the phrase that names a source
     */
    record Clue(Document document, Sentence sentence, SourceReader sources) {

        /** The word at this token in lower case; empty outside the sentence. */
        String word(int at) {
            return at >= sentence.firstToken() && at < sentence.endToken()
                    ? document.tokens().get(at).lower()
                    : "";
        }

        /** The token at this place; empty outside the sentence. */
        Optional<Token> at(int at) {
            return at >= sentence.firstToken() && at < sentence.endToken()
                    ? Optional.of(document.tokens().get(at))
                    : Optional.empty();
        }

        /** Whether one of the readings of the word at this token has this lemma. */
        boolean hasLemma(int at, String lemma) {
            return at >= sentence.firstToken()
                    && at < sentence.endToken()
                    && document.tokens().get(at).word().hasLemma(lemma);
        }
    }
}
