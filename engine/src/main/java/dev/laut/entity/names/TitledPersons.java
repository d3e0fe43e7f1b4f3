package dev.laut.entity.names;

import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.Set;
import java.util.function.Predicate;

/** A surname after a title or an office: "Herr Yıldız", "Ministerin Hubig", "Trainer Farke". */
final class TitledPersons implements NameRule {

    private static final Set<String> TITLES = Set.of(
            "Herr",
            "Herrn",
            "Frau",
            "Dr.",
            "Prof.",
            "Professor",
            "Professorin",
            "Doktor",
            "Sir",
            "Lord",
            "Lady",
            "Mr.",
            "Mrs.",
            "Ms.",
            "Pater",
            "Bruder",
            "Schwester",
            "Familie",
            "Bischof",
            "Kardinal",
            "König",
            "Königin",
            "Prinz",
            "Prinzessin",
            "Kaiser",
            "Graf",
            "Scheich",
            "Imam",
            "General",
            "Oberst",
            "Major",
            "Hauptmann",
            "Leutnant");

    private final Predicate<Token> role;

    /** @param role whether a word is a noun for what a person is */
    TitledPersons(Predicate<Token> role) {
        this.role = role;
    }

    @Override
    public void apply(Sentence sentence, Cover cover) {
        for (int at = sentence.firstToken(); at + 1 < sentence.endToken(); at++) {
            Token title = cover.token(at);
            if (!title.isWord() || !cover.isFree(at, at + 2) || Shape.isParticle(title)) {
                continue;
            }
            boolean courtesy = TITLES.contains(title.form());
            if (courtesy || role.test(title)) {
                addAfter(at + 1, sentence.endToken(), courtesy, cover);
            }
        }
    }

    private static void addAfter(int from, int limit, boolean courtesy, Cover cover) {
        int at = from;
        while (at < limit && at - from < 2 && isLowerParticle(cover.token(at))) {
            at++;
        }
        if (at < limit && cover.isFree(at, at + 1) && isSurname(cover.token(at), courtesy)) {
            int first = at > from ? from : at;
            int end = at + 1;
            if (end < limit && cover.isFree(end, end + 1) && isSurname(cover.token(end), false)) {
                end++;
            }
            cover.add(new Name(first, end, Name.Kind.PERSON, "title-surname"));
        }
    }

    private static boolean isLowerParticle(Token token) {
        return Set.of("von", "van", "zu", "de").contains(token.form());
    }

    private static boolean isSurname(Token token, boolean courtesy) {
        if (!Shape.isCapital(token) || token.form().length() < 2 || TITLES.contains(token.form())) {
            return false;
        }
        if (Shape.isAbbreviation(token.form()) || (Shape.isPlace(token.word()) && !Shape.isSurname(token.word()))) {
            return false;
        }
        return courtesy
                || Shape.isUnknown(token.word())
                || (Shape.isSurname(token.word()) && !Shape.isNoun(token.word()));
    }
}
