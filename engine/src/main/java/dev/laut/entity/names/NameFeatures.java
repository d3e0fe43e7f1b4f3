package dev.laut.entity.names;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.lang.de.WordForm;
import dev.laut.learn.Features;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.function.Predicate;

/** What a trained tagger sees of each word: the word, its form, its neighbours, the dictionary, and what the rules say. */
final class NameFeatures {

    private static final int LONGEST_AFFIX = 5;

    private final KnowledgeBase knowledge;
    private final Predicate<Token> role;

    NameFeatures(KnowledgeBase knowledge, Predicate<Token> role) {
        this.knowledge = knowledge;
        this.role = role;
    }

    /** What the rules say of every token of a document: 0 for no name, else its rule, kind and place in the name. */
    static int[] advice(Document document, List<Name> names) {
        int[] advice = new int[document.tokens().size()];
        for (Name name : names) {
            int code = Features.mix(name.rule().hashCode(), name.kind().ordinal()) & ~3;
            for (int at = name.first(); at < name.end(); at++) {
                advice[at] = code | (at == name.first() ? 1 : 2);
            }
        }
        return advice;
    }

    /** Adds the features of the token at this place of its sentence. */
    void add(Sentence sentence, int place, int[] advice, Features features) {
        Token token = sentence.get(place);
        String form = token.form();
        addWords(sentence, place, features);
        addForm(form, features);
        for (int offset = -2; offset <= 2; offset++) {
            int at = place + offset;
            boolean inside = at >= 0 && at < sentence.size();
            Token near = inside ? sentence.get(at) : null;
            int template = 100 + 10 * (offset + 2);
            features.add(template, inside ? shape(near.form()) : -1);
            features.add(template + 1, inside ? grammar(near.word()) : -1);
            features.add(template + 2, inside ? lists(near) : -1);
            features.add(template + 3, inside ? advice[near.index()] : -1);
            if (inside) {
                addTraits(near, advice[near.index()], template + 4, features);
            }
        }
        addPairs(sentence, place, advice, features);
    }

    /** One feature for each thing that is known of the word. */
    private void addTraits(Token token, int advice, int template, Features features) {
        int traits = traits(token, advice);
        for (int trait = 0; traits != 0; trait++, traits >>>= 1) {
            if ((traits & 1) != 0) {
                features.add(template, trait);
            }
        }
    }

    private int traits(Token token, int advice) {
        WordForm word = token.word();
        int traits = lists(token);
        for (NameClass nameClass : NameClass.values()) {
            traits = traits << 1 | (nameClass != NameClass.NONE && word.is(nameClass) ? 1 : 0);
        }
        traits = traits << 1 | (word.is(PartOfSpeech.NOUN) ? 1 : 0);
        traits = traits << 1 | (word.lexemes().isEmpty() ? 1 : 0);
        traits = traits << 1 | (word.isKnown() ? 0 : 1);
        traits = traits << 1 | (Shape.isCapital(token) ? 1 : 0);
        traits = traits << 1 | (Shape.isFunctionWord(word) ? 1 : 0);
        traits = traits << 1 | (token.initial() ? 1 : 0);
        traits = traits << 1 | (advice != 0 ? 1 : 0);
        return traits << 1 | (word.is(Tag.GrammaticalNumber.PLURAL) ? 1 : 0);
    }

    private static void addWords(Sentence sentence, int place, Features features) {
        int here = sentence.get(place).form().hashCode();
        int before = place > 0 ? sentence.get(place - 1).lower().hashCode() : 0;
        int after =
                place + 1 < sentence.size() ? sentence.get(place + 1).lower().hashCode() : 0;
        int before2 = place > 1 ? sentence.get(place - 2).lower().hashCode() : 0;
        int after2 =
                place + 2 < sentence.size() ? sentence.get(place + 2).lower().hashCode() : 0;
        features.add(1, here);
        features.add(2, before);
        features.add(3, after);
        features.add(4, before2);
        features.add(5, after2);
        features.add(6, before, before2);
        features.add(7, sentence.get(place).word().lemma().hashCode());
        features.add(8, 0);
        features.add(9, place == 0 ? 1 : 0, sentence.get(place).initial() ? 1 : 0);
    }

    private static void addForm(String form, Features features) {
        for (int length = 1; length <= Math.min(LONGEST_AFFIX, form.length() - 1); length++) {
            features.add(20 + length, form.substring(0, length).hashCode());
            features.add(30 + length, form.substring(form.length() - length).hashCode());
        }
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0) {
            features.add(40, form.substring(hyphen).hashCode());
            features.add(41, form.substring(0, hyphen).hashCode());
        }
    }

    private void addPairs(Sentence sentence, int place, int[] advice, Features features) {
        Token token = sentence.get(place);
        int shape = shape(token.form());
        int grammar = grammar(token.word());
        int before = place > 0 ? sentence.get(place - 1).lower().hashCode() : 0;
        int beforeGrammar = place > 0 ? grammar(sentence.get(place - 1).word()) : 0;
        int afterGrammar =
                place + 1 < sentence.size() ? grammar(sentence.get(place + 1).word()) : 0;
        features.add(60, shape, before);
        features.add(61, grammar, before);
        features.add(62, grammar, beforeGrammar);
        features.add(63, grammar, afterGrammar);
        features.add(64, shape, advice[token.index()]);
        features.add(65, grammar, advice[token.index()], lists(token));
        int beforeAdvice = place > 0 ? advice[token.index() - 1] : 0;
        features.add(66, advice[token.index()], beforeAdvice);
        features.add(
                67,
                shape,
                place > 0 ? shape(sentence.get(place - 1).form()) : 0,
                place + 1 < sentence.size() ? shape(sentence.get(place + 1).form()) : 0);
        int beforeLists = place > 0 ? lists(sentence.get(place - 1)) : 0;
        int traits = traits(token, advice[token.index()]);
        int beforeTraits = place > 0 ? traits(sentence.get(place - 1), advice[token.index() - 1]) : 0;
        features.add(70, traits);
        features.add(71, traits, before);
        features.add(72, traits, beforeTraits);
        features.add(
                73,
                traits,
                place + 1 < sentence.size() ? traits(sentence.get(place + 1), advice[token.index() + 1]) : 0);
        features.add(74, traits, advice[token.index()]);
        features.add(
                75,
                traits & 0xFF,
                place + 1 < sentence.size() ? sentence.get(place + 1).lower().hashCode() : 0);
        features.add(68, lists(token), beforeLists, shape);
        features.add(69, quoted(sentence, place), shape);
    }

    /** Whether quotation marks stand right beside the word. */
    private static int quoted(Sentence sentence, int place) {
        boolean before =
                place > 0 && "„“\"»«‚'".contains(sentence.get(place - 1).form());
        boolean after = place + 1 < sentence.size()
                && "“”\"»«‘'".contains(sentence.get(place + 1).form());
        return (before ? 1 : 0) + (after ? 2 : 0);
    }

    /** "Xx-Xx", "XXX", "x", "9": runs joined. */
    private static int shape(String form) {
        int shape = 1;
        char last = 0;
        int run = 0;
        for (int i = 0; i < form.length() && shape < 1_000_000_000 / 8; i++) {
            char letter = form.charAt(i);
            char sort = Character.isUpperCase(letter)
                    ? 'X'
                    : Character.isLetter(letter) ? 'x' : Character.isDigit(letter) ? '9' : letter;
            run = sort == last ? run + 1 : 1;
            if (run <= 2) {
                shape = shape * 31 + sort;
            }
            last = sort;
        }
        return shape;
    }

    /** The parts of speech, whether it can be a name and of what, and whether the dictionary has it. */
    private static int grammar(WordForm word) {
        int names = 0;
        for (NameClass nameClass : NameClass.values()) {
            names = names << 1 | (nameClass != NameClass.NONE && word.is(nameClass) ? 1 : 0);
        }
        int parts = word.parts() & ~PartOfSpeech.VERB_PARTICLE.bit();
        return (parts << 8 | names) << 1 | (word.isKnown() ? 1 : 0);
    }

    /** Which lists have it. */
    private int lists(Token token) {
        String form = token.form();
        return (knowledge.isGivenName(form) ? 1 : 0)
                | (knowledge.isPlaceName(form) ? 2 : 0)
                | (knowledge.withSurname(form).isEmpty() ? 0 : 4)
                | (token.isWord() && token.isCapitalised() && role.test(token) ? 8 : 0)
                | (knowledge.countryOfInhabitant(form).isPresent() ? 16 : 0)
                | (knowledge.countryOfAdjective(form).isPresent() ? 32 : 0);
    }
}
