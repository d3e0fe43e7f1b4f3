package dev.laut.event;

import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Token;
import java.util.Optional;
import java.util.Set;

/** Tells verbs from the words that look like them. */
final class VerbForms {

    private static final int NO_VERB = PartOfSpeech.ARTICLE.bit()
            | PartOfSpeech.PRONOUN.bit()
            | PartOfSpeech.PREPOSITION.bit()
            | PartOfSpeech.CONJUNCTION.bit()
            | PartOfSpeech.ADVERB.bit()
            | PartOfSpeech.NEGATION.bit()
            | PartOfSpeech.NUMERAL.bit()
            | PartOfSpeech.ABBREVIATION.bit();

    private static final Set<String> AUXILIARIES =
            Set.of("werden", "haben", "sein", "wollen", "sollen", "können", "müssen", "dürfen", "mögen", "lassen");

    private VerbForms() {}

    /** Whether it helps another verb: "werden", "haben", "wollen". */
    static boolean isAuxiliary(Token token) {
        return AUXILIARIES.contains(lemma(token));
    }

    static boolean isVerb(Token token) {
        WordForm word = token.word();
        return token.isWord()
                && word.is(PartOfSpeech.VERB)
                && (!token.isCapitalised() || mayOpenWithVerb(token))
                && ((word.parts() & NO_VERB) == 0 || token.is("sein"))
                && !isOnlyImperative(word);
    }

    /** At the beginning of a sentence "Soll" is a verb and "Polen" a noun. */
    private static boolean mayOpenWithVerb(Token token) {
        boolean noun = token.word().is(PartOfSpeech.NOUN) || token.word().is(PartOfSpeech.NAME);
        return token.initial() && (!noun || isAuxiliary(token));
    }

    /** "einig" is hardly ever the imperative of "einigen". */
    private static boolean isOnlyImperative(WordForm word) {
        for (VerbForm form : VerbForm.values()) {
            if (form != VerbForm.IMPERATIVE && form != VerbForm.NONE && word.is(form)) {
                return false;
            }
        }
        return word.is(VerbForm.IMPERATIVE);
    }

    static boolean mayBeFinite(Token token) {
        return isVerb(token) && token.word().isFiniteThirdPerson();
    }

    /** Whether a form that may be finite has no other reading: "traf", not "besucht" or "treffen". */
    static boolean isSurelyFinite(Token token) {
        WordForm word = token.word();
        return mayBeFinite(token)
                && !word.is(VerbForm.INFINITIVE)
                && !word.is(VerbForm.PARTICIPLE_2)
                && !word.is(PartOfSpeech.PARTICIPLE)
                && !word.is(PartOfSpeech.ADJECTIVE)
                && !(token.initial() && word.is(PartOfSpeech.NOUN));
    }

    /** Whether it is an infinitive after "zu" or around it: "einzuführen". */
    static boolean isZuInfinitive(Token token, Optional<Token> before) {
        return isVerb(token)
                && (token.word().is(VerbForm.ZU_INFINITIVE)
                        || (token.word().is(VerbForm.INFINITIVE)
                                && before.filter(zu -> zu.is("zu")).isPresent()));
    }

    /** Whether it can only be a name: "Merz", not "Weiß" at the beginning of a sentence. */
    static boolean isName(Token token) {
        WordForm word = token.word();
        return token.isWord()
                && token.isCapitalised()
                && (word.lexemes().isEmpty() || word.isOnly(PartOfSpeech.NAME))
                && word.form().length() > 2;
    }

    /** Whether it is a place's name and nothing else: "Ottawa". */
    static boolean isPlaceName(Token token) {
        WordForm word = token.word();
        return token.isCapitalised()
                && word.isOnly(PartOfSpeech.NAME)
                && (word.is(NameClass.CITY) || word.is(NameClass.COUNTRY) || word.is(NameClass.REGION));
    }

    static String lemma(Token verb) {
        return verb.word().lemma(PartOfSpeech.VERB).orElse("");
    }
}
