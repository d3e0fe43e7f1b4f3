package dev.laut.entity;

import dev.laut.lang.de.Lexeme;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Token;
import java.util.List;

/** Tells singular from plural where the noun leaves it open, by what article and noun have in common. */
final class ArticleNumber {

    private ArticleNumber() {}

    /** Whether "die Machthaber" is plural: no singular reading of the noun agrees with the article. */
    static boolean isPlural(List<Token> tokens, int first, int head) {
        WordForm article = tokens.get(first).word();
        return agree(article, tokens.get(head).word(), GrammaticalNumber.PLURAL)
                && !agree(article, tokens.get(head).word(), GrammaticalNumber.SINGULAR);
    }

    private static boolean agree(WordForm article, WordForm noun, GrammaticalNumber number) {
        for (Lexeme left : article.lexemes()) {
            for (Tag one : left.tags()) {
                if (one.number() == number && left.part() != PartOfSpeech.VERB && agrees(one, noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean agrees(Tag one, WordForm noun) {
        for (Lexeme right : noun.lexemes()) {
            for (Tag other : right.tags()) {
                if (right.part() == PartOfSpeech.NOUN
                        && one.number() == other.number()
                        && (one.cases() & other.cases()) != 0
                        && (one.gender() == other.gender() || one.gender() == Tag.Gender.ANY)) {
                    return true;
                }
            }
        }
        return false;
    }
}
