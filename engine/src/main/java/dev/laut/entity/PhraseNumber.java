package dev.laut.entity;

import dev.laut.entity.NounPhrase.Determiner;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.text.Token;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a noun phrase means one or several. */
final class PhraseNumber {

    private static final Pattern PLURAL_ENDING = Pattern.compile("(?:er|en|s)$");

    private PhraseNumber() {}

    /**
     * Whether a noun for persons that stands alone means several, as bare nouns do: "warnen Experten". Titles do not: "als
     * Trainer", "Trainer Kovac", "der Lehrer und Autor".
     */
    static boolean isBarePlural(List<Token> tokens, int head) {
        Token next = head + 1 < tokens.size() ? tokens.get(head + 1) : null;
        boolean title = head > 0 && tokens.get(head - 1).lower().equals("als");
        boolean joined = next != null && (next.is(",") || next.is("und") || (next.isWord() && next.isCapitalised()));
        return tokens.get(head).word().is(GrammaticalNumber.PLURAL) && !title && !joined;
    }

    /** Whether the phrase from its first token to its head is a plural. */
    static boolean isPlural(Determiner determiner, List<Token> tokens, int first, int head) {
        if (determiner == Determiner.BOTH || determiner == Determiner.SOME) {
            return true;
        }
        Token noun = tokens.get(head);
        boolean singular = noun.word().is(GrammaticalNumber.SINGULAR);
        boolean plural =
                noun.word().is(GrammaticalNumber.PLURAL) || noun.lower().endsWith("innen");
        if (singular != plural) {
            return plural;
        }
        if (plural && determiner == Determiner.NONE && noun.form().endsWith("en") && first < head) {
            return true;
        }
        if (!singular
                && tokens.get(first).lower().equals("die")
                && PLURAL_ENDING.matcher(noun.form()).find()) {
            return true;
        }
        if (first == head) {
            return false;
        }
        return ArticleNumber.isPlural(tokens, first, head);
    }
}
