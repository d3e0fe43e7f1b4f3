package dev.laut.entity;

import dev.laut.entity.NounPhrase.Determiner;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a noun phrase means one or several. */
final class PhraseNumber {

    private static final Pattern PLURAL_ENDING = Pattern.compile("(?:er|en|s)$");

    private static final Set<String> JOINING = Set.of(",", "und", "oder", "sowie");

    private static final Set<String> DATIVE = Set.of("mit", "von", "aus", "bei", "nach", "seit", "zu", "gegenüber");

    /** Nouns to either side that are looked at. */
    private static final int LONGEST_LIST = 4;

    private PhraseNumber() {}

    /**
     * Whether a noun for persons that stands alone means several, as bare nouns do: "warnen Experten". Titles do not: "als
     * Trainer", "Trainer Kovac", "der Lehrer und Autor".
     */
    static boolean isBarePlural(HeadNoun noun, List<Token> tokens, int head) {
        Token next = head + 1 < tokens.size() ? tokens.get(head + 1) : null;
        boolean title = head > 0 && tokens.get(head - 1).lower().equals("als");
        boolean joined = next != null && (next.is(",") || next.is("und") || (next.isWord() && next.isCapitalised()));
        boolean several = tokens.get(head).word().is(GrammaticalNumber.PLURAL) || isAdjective(noun, tokens.get(head));
        return several && !title && (!joined || isWeakPlural(noun, tokens.get(head)) || isAmongSeveral(tokens, head));
    }

    /** "Patienten, die warten": one of them would have an article in this case. */
    private static boolean isWeakPlural(HeadNoun noun, Token token) {
        String form = token.lower();
        return !noun.feminine() && (form.equals(noun.lemma() + "en") || form.equals(noun.lemma() + "n"));
    }

    /** Whether a form may mean one or several: "Befehlshaber", "Angehörige". */
    static boolean isOpen(HeadNoun noun, Token token) {
        return token.word().is(GrammaticalNumber.SINGULAR) || isAdjective(noun, token);
    }

    /** "Angehörige" without an article: one of them is "Angehöriger". */
    private static boolean isAdjective(HeadNoun noun, Token token) {
        String lemma = noun.lemma();
        return lemma.endsWith("er") && token.lower().equals(lemma.substring(0, lemma.length() - 1));
    }

    /** "Ärzte, Pfleger und Berater": one that can be nothing but a plural tells it of those joined with it. */
    private static boolean isAmongSeveral(List<Token> tokens, int head) {
        return isAmongSeveral(tokens, head, -2) || isAmongSeveral(tokens, head, 2);
    }

    private static boolean isAmongSeveral(List<Token> tokens, int head, int step) {
        int at = head + step;
        for (int seen = 0; seen < LONGEST_LIST && at >= 0 && at < tokens.size(); seen++, at += step) {
            Token token = tokens.get(at);
            boolean joined = JOINING.contains(tokens.get(at - step / 2).lower());
            if (!joined || !token.isCapitalised() || !token.word().is(PartOfSpeech.NOUN)) {
                return false;
            }
            if (!token.word().is(GrammaticalNumber.SINGULAR)) {
                return true;
            }
        }
        return false;
    }

    /** "wissenschaftliche Berater": one would be "wissenschaftlicher". */
    private static boolean isBareAttribute(Determiner determiner, Token attribute, Token noun) {
        return determiner == Determiner.NONE
                && attribute.word().is(PartOfSpeech.ADJECTIVE)
                && attribute.lower().endsWith("e")
                && noun.word().is(Gender.MASCULINE)
                && !noun.word().is(Gender.FEMININE)
                && noun.word().is(GrammaticalNumber.PLURAL);
    }

    /** "mit den Patienten": behind such a preposition "den" is no accusative. */
    private static boolean isDativePlural(List<Token> tokens, int first) {
        return first > 0
                && tokens.get(first).lower().equals("den")
                && DATIVE.contains(tokens.get(first - 1).lower());
    }

    /** Whether the phrase from its first token to its head is a plural. */
    static boolean isPlural(Determiner determiner, List<Token> tokens, int first, int head) {
        if (determiner == Determiner.BOTH || determiner == Determiner.SOME) {
            return true;
        }
        if (isDativePlural(tokens, first)) {
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
        return isBareAttribute(determiner, tokens.get(head - 1), noun) || ArticleNumber.isPlural(tokens, first, head);
    }
}
