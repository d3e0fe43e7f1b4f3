package dev.laut.entity;

import dev.laut.lang.de.PartOfSpeech;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;

/** Adjectives of towns, which stand unchanged and with a capital before their noun: "das Rosenheimer Amt". */
final class Town {

    private static final String ENDING = "er";

    /** Shorter stems share their letters with too many others. */
    private static final int SHORTEST = 3;

    private Town() {}

    /**
     * The town's name or most of it, when the word is such an adjective: "Rosenheim", "Brem", "Dresdn". Its inhabitant is
     * called the same, but not after "das".
     */
    static Optional<String> of(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean neuter = at > 0 && tokens.get(at - 1).lower().equals("das");
        String form = token.form();
        boolean adjective = token.isWord()
                && token.isCapitalised()
                && !token.initial()
                && form.endsWith(ENDING)
                && form.length() - ENDING.length() >= SHORTEST
                && (token.word().is(PartOfSpeech.ADJECTIVE) || !token.word().is(PartOfSpeech.NOUN) || neuter);
        return adjective ? Optional.of(form.substring(0, form.length() - ENDING.length())) : Optional.empty();
    }

    /** Whether two words tell of the same town, be it by its name or its adjective: "Dresdn" and "Dresden". */
    static boolean same(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= Math.max(SHORTEST, shorter - 1);
    }
}
