package dev.laut.entity.names;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.learn.Features;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.function.Predicate;

/** What a trained tagger sees of each word: the word, its form, its neighbours, the dictionary, and what the rules say. */
final class NameFeatures {

    private static final int LONGEST_AFFIX = 5;

    private final TokenFacts facts;

    NameFeatures(KnowledgeBase knowledge, Predicate<Token> role) {
        this.facts = new TokenFacts(knowledge, role);
    }

    NameView view(Document document, List<Name> names) {
        return facts.view(document, names);
    }

    /** Adds the features of the token at this place of its sentence. */
    void add(Sentence sentence, int place, NameView view, Features features) {
        Token token = sentence.get(place);
        String form = token.form();
        addWords(sentence, place, features);
        addForm(form, features);
        for (int offset = -2; offset <= 2; offset++) {
            int at = place + offset;
            boolean inside = at >= 0 && at < sentence.size();
            int near = sentence.firstToken() + at;
            int template = 100 + 10 * (offset + 2);
            features.add(template, inside ? view.shape[near] : -1);
            features.add(template + 1, inside ? view.grammar[near] : -1);
            features.add(template + 2, inside ? view.lists[near] : -1);
            features.add(template + 3, inside ? view.advice[near] : -1);
            if (inside) {
                addTraits(view.traits[near], template + 4, features);
            }
        }
        addPairs(sentence, place, view, features);
        addEndings(sentence, place, view, features);
    }

    /** What the last parts of the word and its neighbours say: "Hochschule Hannover", "Insel Fehmarn". */
    private static void addEndings(Sentence sentence, int place, NameView view, Features features) {
        int here = sentence.firstToken() + place;
        for (int at = Math.max(0, place - 2); at <= Math.min(sentence.size() - 1, place + 2); at++) {
            int ending = view.endings[sentence.firstToken() + at];
            if (ending != 0) {
                features.add(150 + at - place, ending);
                features.add(160 + at - place, ending, view.shape[here], view.grammar[here]);
            }
        }
        if (view.endings[here] != 0 && place > 0) {
            features.add(
                    154, view.endings[here], sentence.get(place - 1).lower().hashCode());
        }
    }

    /** One feature for each thing that is known of the word. */
    private static void addTraits(int all, int template, Features features) {
        int traits = all;
        for (int trait = 0; traits != 0; trait++, traits >>>= 1) {
            if ((traits & 1) != 0) {
                features.add(template, trait);
            }
        }
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

    private static void addPairs(Sentence sentence, int place, NameView view, Features features) {
        int at = sentence.firstToken() + place;
        boolean first = place == 0;
        boolean last = place + 1 == sentence.size();
        int shape = view.shape[at];
        int grammar = view.grammar[at];
        int traits = view.traits[at];
        int before = first ? 0 : sentence.get(place - 1).lower().hashCode();
        features.add(60, shape, before);
        features.add(61, grammar, before);
        features.add(62, grammar, first ? 0 : view.grammar[at - 1]);
        features.add(63, grammar, last ? 0 : view.grammar[at + 1]);
        features.add(64, shape, view.advice[at]);
        features.add(65, grammar, view.advice[at], view.lists[at]);
        features.add(66, view.advice[at], first ? 0 : view.advice[at - 1]);
        features.add(67, shape, first ? 0 : view.shape[at - 1], last ? 0 : view.shape[at + 1]);
        features.add(68, view.lists[at], first ? 0 : view.lists[at - 1], shape);
        features.add(69, quoted(sentence, place), shape);
        features.add(70, traits);
        features.add(71, traits, before);
        features.add(72, traits, first ? 0 : view.traits[at - 1]);
        features.add(73, traits, last ? 0 : view.traits[at + 1]);
        features.add(74, traits, view.advice[at]);
        features.add(
                75, traits & 0xFF, last ? 0 : sentence.get(place + 1).lower().hashCode());
    }

    /** Whether quotation marks stand right beside the word. */
    private static int quoted(Sentence sentence, int place) {
        boolean before =
                place > 0 && "„“\"»«‚'".contains(sentence.get(place - 1).form());
        boolean after = place + 1 < sentence.size()
                && "“”\"»«‘'".contains(sentence.get(place + 1).form());
        return (before ? 1 : 0) + (after ? 2 : 0);
    }
}
