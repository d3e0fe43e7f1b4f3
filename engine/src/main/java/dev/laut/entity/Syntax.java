package dev.laut.entity;

import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Set;

/** What a phrase does in its clause, told by the words beside it. */
enum Syntax {
    /** Before or right after the finite verb, in the nominative. */
    SUBJECT(80),
    OBJECT(50),
    /** After a preposition. */
    OBLIQUE(40),
    GENITIVE(35);

    private static final Set<String> OBLIQUE_ARTICLES = Set.of("den", "dem", "einen", "einem", "diesen", "diesem");

    private static final Set<String> GENITIVE_ARTICLES = Set.of("des", "eines", "dieses");

    private static final Set<String> CONTRACTIONS =
            Set.of("im", "am", "vom", "zum", "zur", "beim", "ins", "ans", "aufs", "fürs", "durchs", "übers");

    private final double weight;

    Syntax(double weight) {
        this.weight = weight;
    }

    /** How much a mention in this role adds to presence. */
    double weight() {
        return weight;
    }

    /** What the phrase of the tokens {@code [first, end)} does. */
    static Syntax of(int first, int end, Sentence sentence, List<Token> tokens) {
        Token opening = tokens.get(first);
        if (CONTRACTIONS.contains(opening.lower()) || isAfterPreposition(first, sentence, tokens)) {
            return OBLIQUE;
        }
        if (GENITIVE_ARTICLES.contains(opening.lower()) || isGenitiveName(end, sentence, tokens)) {
            return GENITIVE;
        }
        if (OBLIQUE_ARTICLES.contains(opening.lower())) {
            return OBJECT;
        }
        if (first == sentence.firstToken()) {
            return SUBJECT;
        }
        Token before = tokens.get(first - 1);
        boolean starts = before.isPunctuation() || before.word().is(PartOfSpeech.CONJUNCTION);
        return starts || isFinite(before.word()) || "sich".equals(before.lower()) ? SUBJECT : OBJECT;
    }

    private static boolean isFinite(WordForm word) {
        return word.is(PartOfSpeech.VERB) && word.isFiniteThirdPerson();
    }

    private static boolean isGenitiveName(int end, Sentence sentence, List<Token> tokens) {
        return end < sentence.endToken()
                && tokens.get(end - 1).form().endsWith("s")
                && tokens.get(end).isWord()
                && tokens.get(end).isCapitalised()
                && tokens.get(end - 1).word().nominalCases() == 2;
    }

    private static boolean isAfterPreposition(int first, Sentence sentence, List<Token> tokens) {
        for (int at = first - 1; at >= Math.max(sentence.firstToken(), first - 4); at--) {
            Token token = tokens.get(at);
            if (token.isPunctuation()) {
                return false;
            }
            boolean preposition = token.word().is(PartOfSpeech.PREPOSITION) && !token.isCapitalised();
            if (preposition || CONTRACTIONS.contains(token.lower())) {
                return true;
            }
            boolean inside = token.word().is(PartOfSpeech.ARTICLE)
                    || token.word().is(PartOfSpeech.ADJECTIVE)
                    || token.word().is(PartOfSpeech.PRONOUN);
            if (!inside) {
                return at == sentence.firstToken() && token.word().is(PartOfSpeech.PREPOSITION);
            }
        }
        return false;
    }

    /** The preposition in lower case right before the phrase, articles and adjectives between; empty when none. */
    static String preposition(int first, Sentence sentence, List<Token> tokens) {
        for (int at = first - 1; at >= Math.max(sentence.firstToken(), first - 3); at--) {
            Token token = tokens.get(at);
            if (token.isWord() && (token.word().is(PartOfSpeech.PREPOSITION) || CONTRACTIONS.contains(token.lower()))) {
                return token.lower();
            }
            if (!token.word().is(PartOfSpeech.ARTICLE) && !token.word().is(PartOfSpeech.ADJECTIVE)) {
                return "";
            }
        }
        return "";
    }
}
