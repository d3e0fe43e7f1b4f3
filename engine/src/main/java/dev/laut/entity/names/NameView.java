package dev.laut.entity.names;

import dev.laut.text.Sentence;
import dev.laut.text.Token;

/** What is known of every token of a document, looked up once by {@link TokenFacts}. */
final class NameView {

    final int[] shape;
    final int[] grammar;
    final int[] lists;
    final int[] traits;
    final int[] advice;
    final int[] endings;

    NameView(int[] advice) {
        this.shape = new int[advice.length];
        this.grammar = new int[advice.length];
        this.lists = new int[advice.length];
        this.traits = new int[advice.length];
        this.advice = advice;
        this.endings = new int[advice.length];
    }

    /** Whether the token can be part of a name: nothing small, known and between small words is. */
    boolean isCandidate(Sentence sentence, int place) {
        Token token = sentence.get(place);
        if (Shape.isCapital(token) || advice[token.index()] != 0) {
            return true;
        }
        boolean after = place > 0 && isLikely(sentence.get(place - 1));
        boolean before = place + 1 < sentence.size() && isLikely(sentence.get(place + 1));
        return (after && !token.isWord())
                || (after && before)
                || (token.isWord() && token.word().lexemes().isEmpty());
    }

    private boolean isLikely(Token token) {
        return Shape.isCapital(token) || advice[token.index()] != 0;
    }
}
