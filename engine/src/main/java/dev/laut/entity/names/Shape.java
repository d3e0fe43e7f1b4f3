package dev.laut.entity.names;

import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Token;
import java.util.Set;

/** What the form of a word and the dictionary say on whether it is a name. */
final class Shape {

    /** Parts of speech that a capital at the beginning of a sentence hides. */
    private static final PartOfSpeech[] FUNCTION_WORDS = {
        PartOfSpeech.ARTICLE, PartOfSpeech.PRONOUN, PartOfSpeech.PREPOSITION, PartOfSpeech.CONJUNCTION,
        PartOfSpeech.ADVERB, PartOfSpeech.NUMERAL, PartOfSpeech.NEGATION, PartOfSpeech.VERB_PARTICLE,
        PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE, PartOfSpeech.PARTICIPLE
    };

    /** Written small inside names of persons. */
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "dem", "zu", "zum", "zur", "vom", "da", "di", "del", "della", "du", "la",
            "le", "al", "el", "bin", "ibn", "dos", "das", "do", "ten", "ter", "y", "e");

    private Shape() {}

    static boolean isCapital(Token token) {
        return token.isWord() && token.isCapitalised();
    }

    static boolean isParticle(Token token) {
        return PARTICLES.contains(token.form());
    }

    /** "J.", "J.-P." */
    static boolean isInitial(Token token) {
        String form = token.form();
        return token.isWord() && form.length() <= 5 && form.endsWith(".") && Character.isUpperCase(form.charAt(0));
    }

    /** The dictionary has it, and not as a name. */
    static boolean isOrdinary(WordForm word) {
        return isFunctionWord(word) || (word.is(PartOfSpeech.NOUN) && !word.is(PartOfSpeech.NAME));
    }

    static boolean isFunctionWord(WordForm word) {
        for (PartOfSpeech part : FUNCTION_WORDS) {
            if (word.is(part)) {
                return true;
            }
        }
        return false;
    }

    /** The dictionary does not have it, not even as a compound. */
    static boolean isUnknown(WordForm word) {
        return word.lexemes().isEmpty();
    }

    static boolean isNoun(WordForm word) {
        return word.is(PartOfSpeech.NOUN);
    }

    static boolean isSurname(WordForm word) {
        return word.is(NameClass.SURNAME);
    }

    static boolean isFirstName(WordForm word) {
        return word.is(NameClass.FIRST_NAME);
    }

    static boolean isPlace(WordForm word) {
        return word.is(NameClass.CITY) || word.is(NameClass.COUNTRY) || word.is(NameClass.REGION);
    }

    /** "SPD", "UN", "G20", "KSZE": at least two letters, all capital, not a Roman number. */
    static boolean isAbbreviation(String form) {
        if (form.length() < 2 || form.length() > 7 || isRoman(form)) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            if (Character.isUpperCase(letter)) {
                letters++;
            } else if (!Character.isDigit(letter) && letter != '&' && letter != '-') {
                return false;
            }
        }
        return letters >= 2;
    }

    private static boolean isRoman(String form) {
        return form.chars().allMatch(letter -> "IVXLCDM".indexOf(letter) >= 0);
    }
}
