package dev.laut.entity.names;

import dev.laut.text.Sentence;
import dev.laut.text.Token;

/** Capitals that the dictionary does not have, or only as surnames: two in a row are a person as a rule. */
final class UnknownNames implements NameRule {

    @Override
    public void apply(Sentence sentence, Cover cover) {
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (!isCandidate(cover, at)) {
                continue;
            }
            int end = at + 1;
            while (end < sentence.endToken() && end - at < 4 && isCandidate(cover, end)) {
                end++;
            }
            boolean person = end - at == 2 || (end - at == 1 && isClearSurname(cover.token(at)));
            if (person && !afterArticle(at, sentence, cover)) {
                cover.add(new Name(at, end, Name.Kind.PERSON, "unknown-capitals"));
            }
            at = end - 1;
        }
    }

    private static boolean isCandidate(Cover cover, int at) {
        Token token = cover.token(at);
        if (!cover.isFree(at, at + 1) || !Shape.isCapital(token) || Shape.isAbbreviation(token.form())) {
            return false;
        }
        boolean unknown = Shape.isUnknown(token.word())
                && token.form().indexOf('-') < 0
                && token.form().length() > 1;
        return unknown || isClearSurname(token);
    }

    private static boolean isClearSurname(Token token) {
        return Shape.isSurname(token.word())
                && !Shape.isOrdinary(token.word())
                && !Shape.isNoun(token.word())
                && !Shape.isPlace(token.word());
    }

    /** A thing with an article is no person: "das iPhone", "der Duden". */
    private static boolean afterArticle(int at, Sentence sentence, Cover cover) {
        return at > sentence.firstToken() && cover.token(at - 1).word().is(dev.laut.lang.de.PartOfSpeech.ARTICLE);
    }
}
