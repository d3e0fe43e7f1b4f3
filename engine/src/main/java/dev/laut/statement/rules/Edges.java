package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes from the edges of a content what belongs to its speaker, to its frame or to nothing. */
final class Edges {

    private static final Set<String> DATIVES = Set.of("dem", "der", "einem", "einer");

    private static final Set<String> MARKS = Set.of(",", ":", ";");

    /** What words are written or said in, by its last part: "Positionspapier". */
    private static final List<String> PLACES = List.of(
            "papier",
            "brief",
            "schreiben",
            "mitteilung",
            "erklärung",
            "stellungnahme",
            "interview",
            "gespräch",
            "beitrag",
            "bericht",
            "gutachten",
            "studie",
            "ansprache",
            "pressekonferenz",
            "podcast",
            "video",
            "tweet",
            "posting",
            "sendung");

    /** "in einem gemeinsamen Positionspapier", "in der Sendung" and no more words. */
    private static final int LONGEST_PLACE = 4;

    /** "(FüGK)" and no longer one. */
    private static final int LONGEST_BRACKET = 5;

    private static final int LONGEST_APPOSITION = 14;

    private final Syntax syntax;

    Edges(Syntax syntax) {
        this.syntax = syntax;
    }

    /** "heißt nichts weiter, als dass ...": compared and not reported. */
    boolean isComparison(Proposal proposal) {
        int first = proposal.content().first();
        return proposal.type() == StatementType.INDIRECT
                && is(first, "als")
                && first + 1 < syntax.size()
                && is(first + 1, "dass");
    }

    void trim(Proposal proposal) {
        if (proposal.type() == StatementType.INDIRECT) {
            dropApposition(proposal);
            dropBracket(proposal);
            dropPlace(proposal);
        } else if (proposal.type() == StatementType.REPORTED) {
            dropOpening(proposal);
        }
    }

    private boolean is(int token, String word) {
        return syntax.token(token).lower().equals(word);
    }

    private void drop(Proposal proposal, int end) {
        if (end < proposal.content().end()) {
            proposal.content().removeRange(proposal.content().first(), end);
        }
    }

    /** "sich für eine Öffnung", ": Risiken abwägen". */
    private void dropOpening(Proposal proposal) {
        int first = proposal.content().first();
        if (is(first, "sich") || MARKS.contains(syntax.token(first).form())) {
            drop(proposal, first + 1);
        }
    }

    /** "Nach Auskunft von Jan Wollner, dem Leiter des Amts, sei ...": who he is, up to the comma before the verb. */
    private void dropApposition(Proposal proposal) {
        int first = proposal.content().first();
        boolean behindSpeaker = !proposal.speaker().isEmpty()
                && first == proposal.speaker().end() + 1
                && syntax.token(first - 1).is(",")
                && DATIVES.contains(syntax.token(first).lower());
        for (int at = first + 1; behindSpeaker && at < limit(first, LONGEST_APPOSITION); at++) {
            if (syntax.token(at).is(",") && isVerb(at + 1)) {
                drop(proposal, at + 1);
                return;
            }
        }
    }

    private boolean isVerb(int token) {
        return !syntax.token(token).isCapitalised()
                && syntax.token(token).word().isFiniteThirdPerson();
    }

    /** "(FüGK), seien ...": the short name of who speaks. */
    private void dropBracket(Proposal proposal) {
        int first = proposal.content().first();
        if (!syntax.token(first).is("(")) {
            return;
        }
        for (int at = first + 1; at < limit(first, LONGEST_BRACKET); at++) {
            if (syntax.token(at).is(")")) {
                boolean comma = syntax.token(at + 1).is(",");
                drop(proposal, comma ? at + 2 : at + 1);
                return;
            }
        }
    }

    private int limit(int first, int most) {
        Sentence sentence = syntax.document().sentenceOf(syntax.token(first));
        return Math.min(sentence.endToken() - 1, first + most);
    }

    /** "..., schreiben die Forscher in einem Positionspapier": where they do, behind the frame. */
    private void dropPlace(Proposal proposal) {
        if (proposal.frame().isEmpty()
                || proposal.content().first() > proposal.frame().first()) {
            return;
        }
        int end = proposal.content().end();
        int first = end;
        while (first > proposal.frame().end() && proposal.content().contains(first - 1)) {
            first--;
        }
        boolean place = end > first + 1
                && end - first <= LONGEST_PLACE
                && (is(first, "in") || is(first, "im"))
                && isPlace(end - 1);
        if (place) {
            proposal.content().removeRange(first, end);
            proposal.frame().addRange(first, end);
        }
    }

    private boolean isPlace(int token) {
        String noun = syntax.reading(token).nounLemma().isEmpty()
                ? syntax.token(token).lower()
                : syntax.reading(token).nounLemma().toLowerCase(Locale.GERMAN);
        return PLACES.stream().anyMatch(noun::endsWith);
    }
}
