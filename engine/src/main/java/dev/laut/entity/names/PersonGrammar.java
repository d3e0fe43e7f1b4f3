package dev.laut.entity.names;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.text.Sentence;
import dev.laut.text.Token;

/** A first name, further ones, initials and particles, and a surname: "Hans-Georg von der Marwitz", "J. K. Rowling". */
final class PersonGrammar implements NameRule {

    /** Longer runs of capitals are titles of works and lists more often than names of persons. */
    private static final int LONGEST = 6;

    private final KnowledgeBase knowledge;

    PersonGrammar(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void apply(Sentence sentence, Cover cover) {
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (cover.isFree(at, at + 1) && isFirstName(cover.token(at))) {
                int end = end(at, sentence.endToken(), cover);
                if (end - at > 1 || isLoneFirstName(cover.token(at))) {
                    cover.add(new Name(at, end, Name.Kind.PERSON, "first-name-surname"));
                    at = end - 1;
                }
            }
        }
    }

    boolean isFirstName(Token token) {
        if (!Shape.isCapital(token)) {
            return false;
        }
        if (Shape.isInitial(token)) {
            return token.form().length() == 2;
        }
        return Shape.isFirstName(token.word()) || knowledge.isGivenName(token.form()) || isDoubleFirstName(token);
    }

    /** "Hans-Georg". */
    private boolean isDoubleFirstName(Token token) {
        int hyphen = token.form().indexOf('-');
        return hyphen > 1
                && hyphen < token.form().length() - 2
                && knowledge.isGivenName(token.form().substring(0, hyphen))
                && knowledge.isGivenName(token.form().substring(hyphen + 1));
    }

    private boolean isLoneFirstName(Token token) {
        return !Shape.isInitial(token)
                && !Shape.isOrdinary(token.word())
                && !Shape.isNoun(token.word())
                && !Shape.isPlace(token.word());
    }

    /** The index after the name that begins at {@code first}; {@code first + 1} when no surname follows. */
    private int end(int first, int limit, Cover cover) {
        int at = first + 1;
        int last = Math.min(limit, first + LONGEST);
        while (at < last && cover.isFree(at, at + 1) && isFirstName(cover.token(at))) {
            at++;
        }
        boolean surnameInside = at - first > 1 && !Shape.isInitial(cover.token(at - 1));
        int surname = afterParticles(at, last, cover);
        if (surname < last && cover.isFree(at, surname + 1) && isSurname(cover.token(surname), surnameInside)) {
            int end = surname + 1;
            return end < last && cover.isFree(end, end + 1) && isSecondSurname(cover.token(end)) ? end + 1 : end;
        }
        return surnameInside ? at : first + 1;
    }

    private static int afterParticles(int from, int last, Cover cover) {
        int at = from;
        while (at < last && at - from < 3 && Shape.isParticle(cover.token(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSurname(Token token, boolean nameIsComplete) {
        if (!Shape.isCapital(token) || token.form().length() < 2) {
            return false;
        }
        return !nameIsComplete || Shape.isUnknown(token.word()) || Shape.isSurname(token.word());
    }

    private static boolean isSecondSurname(Token token) {
        return Shape.isCapital(token)
                && (Shape.isUnknown(token.word()) || Shape.isSurname(token.word()))
                && !Shape.isNoun(token.word())
                && !Shape.isPlace(token.word())
                && !Shape.isAbbreviation(token.form());
    }
}
