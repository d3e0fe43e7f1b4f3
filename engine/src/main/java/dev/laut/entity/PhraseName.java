package dev.laut.entity;

import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.Case;
import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Token;
import java.util.List;

/** The words of a noun phrase in the nominative, without its article: "interner Bericht" for "dem internen Bericht". */
final class PhraseName {

    private PhraseName() {}

    static String of(NounPhrase phrase, List<Token> tokens) {
        StringBuilder name = new StringBuilder();
        WordForm head = tokens.get(phrase.head()).word();
        for (int at = phrase.first(); at < phrase.head(); at++) {
            WordForm word = tokens.get(at).word();
            boolean attribute = Town.of(tokens, at).isPresent()
                    || NounPhrases.isTownPart(tokens, at)
                    || word.is(PartOfSpeech.ADJECTIVE)
                    || word.is(PartOfSpeech.PARTICIPLE)
                    || word.lexemes().isEmpty();
            boolean determiner = word.is(PartOfSpeech.ARTICLE)
                    || word.is(PartOfSpeech.PRONOUN)
                    || Determiners.isQuantity(tokens.get(at).lower());
            if (attribute && !determiner) {
                String article = tokens.get(phrase.first()).lower();
                name.append(isUninflected(word) ? word.form() : nominative(word.form(), head, phrase, article))
                        .append(' ');
            }
        }
        name.append(phrase.plural() ? plural(head, phrase) : singular(head, phrase));
        for (int at = phrase.head() + 1; at < phrase.end(); at++) {
            name.append(' ').append(tokens.get(at).form());
        }
        return name.toString();
    }

    /** "Flüchtlinge" for "Flüchtlingen", "Abgeordnete" for "Abgeordneten". */
    private static String plural(WordForm head, NounPhrase phrase) {
        String form = head.form();
        String lemma = phrase.noun().lemma();
        boolean dative = form.endsWith("n") && head.nominalCases() == Case.DATIVE.bit();
        boolean adjective = lemma.endsWith("er") && head.lower().equals(lemma.substring(0, lemma.length() - 2) + "en");
        return dative || adjective ? form.substring(0, form.length() - 1) : form;
    }

    private static String singular(WordForm head, NounPhrase phrase) {
        String lemma = head.lemma(PartOfSpeech.NOUN).orElse(head.form());
        if (phrase.noun().feminine()) {
            return head.form();
        }
        return lemma.endsWith("e") && phrase.noun().lemma().endsWith("er") ? lemma + "r" : lemma;
    }

    /** "schwer" in "schwer kranke Menschen". */
    static boolean isUninflected(WordForm word) {
        return word.lemma(PartOfSpeech.ADJECTIVE)
                        .filter(lemma -> lemma.equals(word.lower()) && !lemma.endsWith("e"))
                        .isPresent()
                || !word.lower().matches(".*(?:e|er|es|en|em)");
    }

    private static String nominative(String adjective, WordForm head, NounPhrase phrase, String article) {
        if (Character.isUpperCase(adjective.charAt(0)) && adjective.endsWith("er")) {
            return adjective;
        }
        String stem = adjective.replaceFirst("(?:en|em|er|es|e)$", "");
        if (stem.equals(adjective)) {
            return adjective;
        }
        if (phrase.plural()) {
            return stem + "e";
        }
        boolean feminine = phrase.noun().feminine() || (head.is(Gender.FEMININE) && !head.is(Gender.MASCULINE));
        boolean neuter = head.is(Gender.NEUTER) && (!head.is(Gender.MASCULINE) || article.equals("das"));
        return stem + (feminine ? "e" : neuter ? "es" : "er");
    }
}
