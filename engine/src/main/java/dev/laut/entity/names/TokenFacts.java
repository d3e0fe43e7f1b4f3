package dev.laut.entity.names;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.lang.de.WordForm;
import dev.laut.learn.Features;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.List;
import java.util.function.Predicate;

/** Looks up what the dictionary, the lists and the rules know of every token of a document. Thread-safe. */
final class TokenFacts {

    /** The bits that {@link #lists} takes. */
    private static final int LIST_BITS = 6;

    private final Gazetteer gazetteer = Gazetteer.load();
    private final Endings endings = Endings.load();
    private final KnowledgeBase knowledge;
    private final Predicate<Token> role;

    TokenFacts(KnowledgeBase knowledge, Predicate<Token> role) {
        this.knowledge = knowledge;
        this.role = role;
    }

    NameView view(Document document, List<Name> names) {
        NameView view = new NameView(advice(document, names));
        int[] hints = gazetteer.hints(document.tokens());
        for (Token token : document.tokens()) {
            int at = token.index();
            view.shape[at] = shape(token.form());
            view.grammar[at] = grammar(token.word());
            view.lists[at] = lists(token) | hints[at] << LIST_BITS;
            view.endings[at] = Shape.isCapital(token) ? endings.sort(token.lower()) : 0;
            view.traits[at] = traits(token, view.lists[at], view.advice[at]);
        }
        return view;
    }

    /** What the rules say of every token of a document: 0 for no name, else its rule, kind and place in the name. */
    private static int[] advice(Document document, List<Name> names) {
        int[] advice = new int[document.tokens().size()];
        for (Name name : names) {
            int code = Features.mix(name.rule().hashCode(), name.kind().ordinal()) & ~3;
            for (int at = name.first(); at < name.end(); at++) {
                advice[at] = code | (at == name.first() ? 1 : 2);
            }
        }
        return advice;
    }

    private static int traits(Token token, int lists, int advice) {
        WordForm word = token.word();
        int traits = lists;
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
