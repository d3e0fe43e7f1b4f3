package dev.laut.statement.rules;

import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Clause;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import dev.laut.text.Token;
import java.util.Set;

/**
 * A main clause in Konjunktiv I that can be nothing but somebody's words: no "ich habe", no wish, no comparison, no word
 * that only looks like a verb.
 */
final class PlainKonjunktiv {

    /** "als habe er geschlafen". */
    private static final Set<String> COMPARING = Set.of("als");

    /** "sei es auch", "es sei denn", "seien sie nun ...": a concession. */
    private static final Set<String> CONCEDED = Set.of("es", "sie", "er", "denn", "dank");

    /** "man nehme", "es lebe", "möge", and what has become a particle: "ja bitte", "sage und schreibe". */
    private static final Set<String> WISHES = Set.of(
            "möge",
            "mögen",
            "lebe",
            "nehme",
            "bedenke",
            "denke",
            "stelle",
            "erinnere",
            "beachte",
            "vergesse",
            "bitte",
            "sage",
            "schreibe");

    private PlainKonjunktiv() {}

    /** Whether the main clause of the sentence that a proposal stands in is one. */
    static boolean is(Syntax syntax, Proposal proposal) {
        Sentence sentence =
                syntax.document().sentenceOf(syntax.token(proposal.content().first()));
        Clause main = syntax.mainClause(sentence);
        return main != null && main.mood() == Clause.Mood.KONJUNKTIV_1 && is(syntax, sentence, main);
    }

    private static boolean is(Syntax syntax, Sentence sentence, Clause main) {
        Token verb = syntax.token(main.verb());
        return !verb.isCapitalised()
                && isThirdPersonOnly(verb.word())
                && !WISHES.contains(verb.lower())
                && main.verb() > sentence.firstToken()
                && !COMPARING.contains(syntax.token(main.verb() - 1).lower())
                && !isConceded(syntax, sentence, main)
                && sentence.stream().noneMatch(token -> token.lower().equals("ich"));
    }

    private static boolean isThirdPersonOnly(WordForm word) {
        return word.isThirdPerson(VerbForm.KONJUNKTIV_1)
                && !word.isThirdPerson(VerbForm.PRESENT)
                && !word.isThirdPerson(VerbForm.PRETERITE);
    }

    /** "sei es", with the verb first in its clause; behind "es" only "denn" tells: "es sei denn". */
    private static boolean isConceded(Syntax syntax, Sentence sentence, Clause main) {
        int behind = main.verb() + 1;
        if (behind >= sentence.endToken() || !syntax.token(main.verb()).lower().startsWith("sei")) {
            return false;
        }
        String next = syntax.token(behind).lower();
        boolean opens =
                main.verb() == main.first() || !syntax.token(main.verb() - 1).isWord();
        return next.equals("denn") || (opens && CONCEDED.contains(next)) || next.equals("dank");
    }
}
