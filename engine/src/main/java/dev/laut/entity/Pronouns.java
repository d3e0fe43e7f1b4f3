package dev.laut.entity;

import dev.laut.lang.de.Lexeme;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pronouns of the third person and what they can stand for. */
final class Pronouns {

    private static final Map<String, Integer> PERSONAL = Map.of(
            "er", Agreement.MASCULINE,
            "ihn", Agreement.MASCULINE,
            "ihm", Agreement.MASCULINE | Agreement.NEUTER,
            "sie", Agreement.FEMININE | Agreement.PLURAL,
            "ihr", Agreement.FEMININE,
            "ihnen", Agreement.PLURAL);

    private static final Set<String> HIS = Set.of("sein", "seine", "seinen", "seinem", "seiner", "seines");

    private static final Set<String> HER = Set.of("ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres");

    private static final Set<String> GENITIVES = Set.of("dessen", "deren");

    /** A finite verb that tells "sie" in the singular from the plural stands no further away. */
    private static final int CLAUSE = 18;

    private Pronouns() {}

    /** Whether the word in lower case is a possessive of the third person, or looks like one. */
    static boolean isPossessive(String lower) {
        return HIS.contains(lower) || HER.contains(lower);
    }

    /** What the pronoun at this token can stand for, as bits of {@link Agreement}; 0 when it is none. */
    static int mask(Token token, Sentence sentence) {
        String lower = token.lower();
        boolean formal = token.isCapitalised() && !token.initial();
        if (formal || !token.isWord()) {
            return 0;
        }
        if (HIS.contains(lower)) {
            return isBeforeNoun(token, sentence) ? Agreement.MASCULINE | Agreement.NEUTER : 0;
        }
        if (HER.contains(lower) && isBeforeNoun(token, sentence)) {
            return Agreement.FEMININE | Agreement.PLURAL;
        }
        Integer mask = PERSONAL.get(lower);
        if (mask == null) {
            return isDemonstrative(token) ? demonstrative(token, sentence) : 0;
        }
        return lower.equals("sie") ? numberOf(token, sentence) : mask;
    }

    /** Whether the word opens its sentence as "dieser" or "diese" does. */
    static boolean isDemonstrative(Token token) {
        return token.initial() && (token.is("Dieser") || token.is("Diese"));
    }

    /** Before a finite verb it stands for somebody, else before a noun: "Diese hatte Haft beantragt", "Diese Haft". */
    private static int demonstrative(Token token, Sentence sentence) {
        Integer number = number(sentence, token.index() + 1 - sentence.firstToken());
        if (number == null) {
            return 0;
        }
        return token.is("Dieser") ? Agreement.MASCULINE & asMan(number) : number;
    }

    private static int asMan(int number) {
        return (number & Agreement.FEMININE) != 0 ? Agreement.MASCULINE : 0;
    }

    static boolean isPossessiveAt(Token token, Sentence sentence) {
        return isPossessive(token.lower()) && isBeforeNoun(token, sentence);
    }

    static boolean isGenitive(Token token) {
        return GENITIVES.contains(token.lower());
    }

    private static boolean isBeforeNoun(Token token, Sentence sentence) {
        int next = token.index() + 1 - sentence.firstToken();
        for (int at = next; at < Math.min(sentence.size(), next + 4); at++) {
            Token after = sentence.get(at);
            if (after.isWord() && after.isCapitalised()) {
                return true;
            }
            boolean attribute = after.word().is(PartOfSpeech.ADJECTIVE)
                    || after.word().is(PartOfSpeech.PARTICIPLE)
                    || after.word().is(PartOfSpeech.NUMERAL);
            if (!attribute) {
                return false;
            }
        }
        return false;
    }

    /** Whether the verb of its clause makes "sie" a woman or several. */
    private static int numberOf(Token token, Sentence sentence) {
        int here = token.index() - sentence.firstToken();
        Integer beside = number(sentence, here + 1);
        if (beside == null && here > 0) {
            beside = number(sentence, here - 1);
        }
        if (beside != null) {
            return beside;
        }
        Integer last = null;
        for (int at = here + 1; at < Math.min(sentence.size(), here + CLAUSE); at++) {
            if (sentence.get(at).isPunctuation()) {
                break;
            }
            Integer found = number(sentence, at);
            last = found != null ? found : last;
        }
        return last != null ? last : Agreement.FEMININE | Agreement.PLURAL;
    }

    /** The number of the finite verb there; null when there is none, or none in the third person. */
    private static Integer number(Sentence sentence, int at) {
        if (at >= sentence.size()
                || !sentence.get(at).word().isFiniteThirdPerson()
                || sentence.get(at).isCapitalised()) {
            return null;
        }
        int mask = 0;
        for (Lexeme lexeme : sentence.get(at).word().lexemes()) {
            for (Tag tag : lexeme.tags()) {
                if (tag.verb().isFinite() && tag.person() == 3) {
                    mask |= tag.number() == GrammaticalNumber.PLURAL ? Agreement.PLURAL : Agreement.FEMININE;
                }
            }
        }
        return mask;
    }

    /** The pronouns whose antecedent may not be the subject of their own clause. */
    static boolean isObject(Token token) {
        return List.of("ihn", "ihm", "ihnen").contains(token.lower());
    }
}
