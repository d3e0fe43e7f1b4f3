package dev.laut.event;

import dev.laut.lang.de.PartOfSpeech;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words that lead to a noun, as far as they belong to it.
 *
 * @param preposition the preposition in lower case; "-" for none
 * @param determiner the article or pronoun in lower case; empty for none
 * @param attributes adjectives, participles and names between, in lower case
 * @param isGenitive whether it belongs to the noun before it: "des Abkommens" in "seit der Unterzeichnung des Abkommens"
 */
record NounPhrase(String preposition, String determiner, List<String> attributes, boolean isGenitive) {

    /** The longest way to the left: "von dem gestern in Rom lange erwarteten ersten Treffen" is rare beyond. */
    private static final int LONGEST = 6;

    private static final Set<String> GENITIVE =
            Set.of("des", "der", "eines", "einer", "dieses", "dieser", "ihrer", "seiner");

    private static final Set<String> DEFINITE = Set.of(
            "der", "die", "das", "dem", "den", "des", "dieser", "diese", "dieses", "diesem", "diesen", "jenem", "beim",
            "zum", "zur", "im", "am", "vom", "seinem", "ihrem", "seinen", "ihren", "seiner", "ihrer", "sein", "ihr",
            "ihre", "seine");

    NounPhrase {
        attributes = List.copyOf(attributes);
    }

    static NounPhrase before(Token noun, Layers layers) {
        String determiner = "";
        List<String> attributes = new ArrayList<>();
        Optional<Token> at = layers.before(noun);
        for (int steps = 0; steps < LONGEST && at.isPresent(); steps++) {
            Token token = at.get();
            if (isPreposition(token)) {
                return new NounPhrase(
                        token.lower(), determiner.isEmpty() ? token.lower() : determiner, attributes, false);
            }
            if (steps == 0 && isGenitive(token, layers)) {
                determiner = "des";
            }
            if (isDeterminer(token) && determiner.isEmpty()) {
                determiner = token.lower();
            } else if (belongs(token, layers)) {
                attributes.add(token.lower());
            } else {
                break;
            }
            at = layers.before(token);
        }
        boolean afterNoun = at.filter(
                        token -> token.isCapitalised() && token.word().is(PartOfSpeech.NOUN))
                .isPresent();
        return new NounPhrase("-", determiner, attributes, afterNoun && GENITIVE.contains(determiner));
    }

    private static boolean isPreposition(Token token) {
        return (token.word().is(PartOfSpeech.PREPOSITION) && !VerbForms.isVerb(token) && !token.is("zu"))
                || Set.of("zu", "beim", "zum", "zur", "im", "am", "vom", "ins", "ans")
                        .contains(token.lower());
    }

    private static boolean isDeterminer(Token token) {
        return token.word().is(PartOfSpeech.ARTICLE)
                || token.lower().startsWith("kein")
                || (token.word().is(PartOfSpeech.PRONOUN) && !token.word().is(PartOfSpeech.VERB));
    }

    /** "Putins Feldzug" is as definite as "der Feldzug Putins". */
    private static boolean isGenitive(Token token, Layers layers) {
        return token.form().endsWith("s") && layers.mention(token).isPresent();
    }

    private static boolean belongs(Token token, Layers layers) {
        return token.word().is(PartOfSpeech.ADJECTIVE)
                || token.word().is(PartOfSpeech.PARTICIPLE)
                || token.word().is(PartOfSpeech.NUMERAL)
                || token.kind() == Token.Kind.NUMBER
                || layers.mention(token).isPresent()
                || (token.word().lexemes().isEmpty() && token.isWord() && !token.isCapitalised());
    }

    boolean isDefinite() {
        return DEFINITE.contains(determiner);
    }

    boolean isIndefinite() {
        return determiner.startsWith("ein") || determiner.startsWith("kein");
    }

    boolean isNegated() {
        return determiner.startsWith("kein") || preposition.equals("ohne");
    }
}
