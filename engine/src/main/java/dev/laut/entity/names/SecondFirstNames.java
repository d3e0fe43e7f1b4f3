package dev.laut.entity.names;

import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One person with a second first name in brackets or quotation marks: "Paul (Pawel) Rotmann". */
final class SecondFirstNames implements NameRule {

    static final String RULE = "second-first-name";

    /** First name, mark, second first name, mark, surname. */
    private static final int LENGTH = 5;

    private static final Map<String, Set<String>> CLOSING = Map.of(
            "(", Set.of(")"),
            "„", Set.of("“", "”"),
            "“", Set.of("”"),
            "»", Set.of("«"),
            "«", Set.of("»"),
            "\"", Set.of("\""),
            "‚", Set.of("‘"),
            "'", Set.of("'"));

    private final KnowledgeBase knowledge;

    SecondFirstNames(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public void apply(Sentence sentence, Cover cover) {
        for (int at = sentence.firstToken(); at + LENGTH <= sentence.endToken(); at++) {
            if (isFirstName(cover.token(at)) && isMarked(at + 1, cover) && isSurname(cover.token(at + 4))) {
                cover.add(new Name(at, at + LENGTH, Name.Kind.PERSON, bearers(at, cover), RULE));
            }
        }
    }

    private boolean isFirstName(Token token) {
        return Shape.isCapital(token)
                && (knowledge.isGivenName(token.form())
                        || (Shape.isFirstName(token.word()) && !Shape.isOrdinary(token.word())));
    }

    private boolean isMarked(int at, Cover cover) {
        return CLOSING.getOrDefault(cover.token(at).form(), Set.of())
                        .contains(cover.token(at + 2).form())
                && isSecond(cover.token(at + 1), cover.token(at).is("("));
    }

    /** Brackets also hold parties, places and trades. */
    private boolean isSecond(Token token, boolean bracket) {
        return Shape.isCapital(token)
                && !Shape.isAbbreviation(token.form())
                && !knowledge.isPlaceName(token.form())
                && (!bracket || isFirstName(token) || Shape.isUnknown(token.word()));
    }

    private static boolean isSurname(Token token) {
        return Shape.isCapital(token)
                && (Shape.isUnknown(token.word()) || Shape.isSurname(token.word()) || Shape.isNoun(token.word()));
    }

    private List<Actor> bearers(int at, Cover cover) {
        return knowledge.named(
                cover.token(at).form() + " " + cover.token(at + 4).form());
    }
}
