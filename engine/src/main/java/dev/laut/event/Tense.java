package dev.laut.event;

import dev.laut.event.Event.Status;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from tense, mood and modal verb whether what a verb tells of is real. Knows one clause at a time; negation and
 * what stands around the clause are read by {@link StatusReader}.
 */
final class Tense {

    private static final Set<String> PERFECT = Set.of("haben", "sein", "habe", "hätten", "worden");

    private Tense() {}

    /**
     * The status of what {@code verb} tells of.
     *
     * @param reported whether the clause stands in a reported statement, where Konjunktiv is the mood of the report
     */
    static Status of(Token verb, Clause clause, boolean reported) {
        Optional<Token> finite = clause.finite();
        if (finite.isEmpty()) {
            return verb.word().is(VerbForm.PARTICIPLE_2) ? Status.HAPPENED : Status.PLANNED;
        }
        return finite.get().equals(verb) ? ofFinite(verb, reported) : ofAuxiliary(finite.get(), verb, clause, reported);
    }

    private static Status ofFinite(Token finite, boolean reported) {
        WordForm word = finite.word();
        if (word.is(VerbForm.PRESENT) && !isOnlyFirstPerson(word) || word.is(VerbForm.PRETERITE)) {
            return Status.HAPPENED;
        }
        if (word.is(VerbForm.KONJUNKTIV_1)) {
            return Status.CLAIMED;
        }
        if (word.is(VerbForm.KONJUNKTIV_2)) {
            return reported || isPlural(word) ? Status.CLAIMED : Status.HYPOTHETICAL;
        }
        return Status.HAPPENED;
    }

    /** "habe", "werde": the first person of the indicative is the third of the Konjunktiv. */
    private static boolean isOnlyFirstPerson(WordForm word) {
        return !word.isThirdPerson(VerbForm.PRESENT) && word.isThirdPerson(VerbForm.KONJUNKTIV_1);
    }

    private static boolean isPlural(WordForm word) {
        return word.lexemes().stream()
                .filter(lexeme -> lexeme.part() == PartOfSpeech.VERB)
                .flatMap(lexeme -> lexeme.tags().stream())
                .anyMatch(tag -> tag.number() == GrammaticalNumber.PLURAL);
    }

    private static Status ofAuxiliary(Token finite, Token verb, Clause clause, boolean reported) {
        return switch (VerbForms.lemma(finite)) {
            case "werden" -> ofWerden(finite, verb, clause, reported);
            case "wollen" -> Status.PLANNED;
            case "sollen" -> isPerfect(verb, clause) ? Status.CLAIMED : Status.PLANNED;
            case "können", "dürfen", "müssen" ->
                finite.word().is(VerbForm.PRETERITE) && !isPerfect(verb, clause)
                        ? Status.HAPPENED
                        : Status.HYPOTHETICAL;
            case "mögen" -> finite.lower().startsWith("möcht") ? Status.PLANNED : Status.HYPOTHETICAL;
            case "brauchen" -> Status.HYPOTHETICAL;
            default -> ofFinite(finite, reported);
        };
    }

    private static Status ofWerden(Token finite, Token verb, Clause clause, boolean reported) {
        WordForm word = finite.word();
        boolean past = word.is(VerbForm.PRETERITE);
        boolean conditional = word.is(VerbForm.KONJUNKTIV_2);
        boolean passive =
                verb.word().is(VerbForm.PARTICIPLE_2) && (past || !verb.word().is(VerbForm.INFINITIVE));
        if (conditional) {
            return reported && isPlural(word) ? Status.PLANNED : Status.HYPOTHETICAL;
        }
        if (!passive) {
            return past ? Status.HAPPENED : Status.PLANNED;
        }
        return clause.has("werden") && !finite.is("werden") ? Status.PLANNED : ofFinite(finite, reported);
    }

    /** Whether an infinitive of the perfect stands there: "soll getroffen haben". */
    private static boolean isPerfect(Token verb, Clause clause) {
        return verb.word().is(VerbForm.PARTICIPLE_2)
                && clause.last()
                        .filter(last -> last.index() > verb.index())
                        .map(Token::lower)
                        .filter(PERFECT::contains)
                        .isPresent()
                && !clause.has("werden");
    }

    /** Whether the clause looks ahead: "wird", "will", "soll" with an infinitive. */
    static boolean looksAhead(Clause clause) {
        return clause.finite()
                .filter(finite -> Set.of("werden", "wollen", "sollen").contains(VerbForms.lemma(finite)))
                .filter(finite -> !finite.word().is(VerbForm.PRETERITE)
                        || !VerbForms.lemma(finite).equals("werden"))
                .filter(finite -> clause.tokens().stream()
                        .anyMatch(token -> !token.equals(finite)
                                && VerbForms.isVerb(token)
                                && token.word().is(VerbForm.INFINITIVE)))
                .isPresent();
    }
}
