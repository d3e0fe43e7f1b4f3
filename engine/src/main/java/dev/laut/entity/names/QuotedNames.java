package dev.laut.entity.names;

import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.Set;

/** Names in quotation marks after what they name: the club "Die Bachfreunde", the newspaper "Heidebote". */
final class QuotedNames implements NameRule {

    static final String RULE = "quoted-name";

    /** Longer quotations are said, not names, in tokens. */
    private static final int LONGEST = 6;

    private static final Set<String> OPENING = Set.of("„", "»", "«", "\"", "“", "‚");
    private static final Set<String> CLOSING = Set.of("“", "”", "«", "»", "\"", "‘");

    private final Endings endings;

    QuotedNames(Endings endings) {
        this.endings = endings;
    }

    @Override
    public void apply(Sentence sentence, Cover cover) {
        for (int at = sentence.firstToken(); at + 3 < sentence.endToken(); at++) {
            if (isOrganisation(cover.token(at))
                    && OPENING.contains(cover.token(at + 1).form())) {
                add(at + 2, sentence, cover);
            }
        }
    }

    private boolean isOrganisation(Token token) {
        return Shape.isCapital(token) && Shape.isNoun(token.word()) && endings.isOrganisation(token.lower());
    }

    private static void add(int first, Sentence sentence, Cover cover) {
        int end = first;
        while (end < sentence.endToken() && end - first <= LONGEST && isPart(cover.token(end))) {
            end++;
        }
        boolean closed =
                end < sentence.endToken() && CLOSING.contains(cover.token(end).form());
        if (closed && end > first && end - first <= LONGEST && Shape.isCapital(cover.token(first))) {
            cover.add(new Name(first, end, Name.Kind.ORGANISATION, RULE));
        }
    }

    /** What is said holds marks or a verb that a name lacks. */
    private static boolean isPart(Token token) {
        return !token.isPunctuation() || token.is("-") || token.is("&");
    }
}
