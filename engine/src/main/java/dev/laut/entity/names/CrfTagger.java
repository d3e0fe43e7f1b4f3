package dev.laut.entity.names;

import dev.laut.entity.EntityKind;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.names.Name.Kind;
import dev.laut.learn.Crf;
import dev.laut.learn.CrfTrainer;
import dev.laut.learn.Example;
import dev.laut.learn.Features;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Finds names by trained weights, which weigh the rules against words and their neighbours. Thread-safe.
 *
 * <p>Labels: 0 for no name, then for each kind its first word and the words after it.
 */
public final class CrfTagger implements NameTagger {

    private static final int LABELS = 1 + 2 * Kind.values().length;

    /** A known name falls when "no name" is likelier than this; 0.8 to 0.99 differ by .001, never falling costs .002. */
    private static final float SURELY_NONE = 0.95f;

    /** Letters of a word that is no everyday word by chance. */
    private static final int LONG = 16;

    /** Models whose probabilities are averaged; two with less dropout lose .003. */
    private static final int MEMBERS = 3;

    /** Share of features left out in training; measured together with {@link #MEMBERS}. */
    private static final float DROPOUT = 0.3f;

    /** Passes over the sentences; 10 lose .002. */
    private static final int EPOCHS = 16;

    /** Of squared weights: 2e-5 costs .004, 5e-4 as much. */
    private static final float PENALTY = 2e-4f;

    private static final Set<String> GRAMMAR = Set.of("first-name-surname", "title-surname", "repeated-name");

    private static final Set<String> BREAKS = Set.of("|", "#", "•", "·", "►", "▶");

    private final NameTagger rules;
    private final NameFeatures features;
    private final KnowledgeBase knowledge;
    private final PersonGrammar firstNames;
    private final Predicate<Token> title;
    private final Crf weights;

    /**
     * @param knowledge the known names
     * @param role whether a word is a noun for what a person is, as in {@link #train}
     * @param title whether a word before a first name is a title and no part of the name; more than {@code role}
     * @param weights as {@link #train} makes them
     */
    public CrfTagger(KnowledgeBase knowledge, Predicate<Token> role, Predicate<Token> title, Crf weights) {
        this.rules = new RuleTagger(knowledge, role);
        this.features = new NameFeatures(knowledge, role);
        this.knowledge = knowledge;
        this.firstNames = new PersonGrammar(knowledge);
        this.title = title;
        this.weights = weights;
    }

    /**
     * Trains weights.
     *
     * @param documents the documents with their names, the kinds of names by the tokens they begin at
     */
    public static Crf train(
            KnowledgeBase knowledge,
            Predicate<Token> role,
            Map<Document, List<Name>> documents,
            List<CrfTrainer.Settings> settings) {
        NameTagger rules = new RuleTagger(knowledge, role);
        NameFeatures features = new NameFeatures(knowledge, role);
        List<Example> examples = new ArrayList<>();
        documents.forEach((document, names) ->
                addExamples(document, names, features.view(document, rules.tag(document)), features, examples));
        return CrfTrainer.train(examples, settings);
    }

    /** What training wants to know of the labels and is best set to; measured by cross-validation on GermEval 2014. */
    public static List<CrfTrainer.Settings> settings() {
        return LongStream.rangeClosed(1, MEMBERS)
                .mapToObj(seed -> CrfTrainer.Settings.of(LABELS, seed)
                        .epochs(EPOCHS)
                        .dropout(DROPOUT)
                        .penalty(PENALTY))
                .toList();
    }

    private static void addExamples(
            Document document, List<Name> names, NameView view, NameFeatures features, List<Example> examples) {
        int[] labels = new int[document.tokens().size()];
        for (Name name : names) {
            for (int at = name.first(); at < name.end(); at++) {
                labels[at] = 1 + 2 * name.kind().ordinal() + (at == name.first() ? 0 : 1);
            }
        }
        for (Sentence sentence : document.sentences()) {
            int[][] hashes = new int[sentence.size()][];
            int[] own = new int[sentence.size()];
            Features buffer = new Features();
            for (int place = 0; place < hashes.length; place++) {
                buffer.clear();
                features.add(sentence, place, view, buffer);
                hashes[place] = buffer.toArray();
                own[place] = labels[sentence.firstToken() + place];
            }
            examples.add(new Example(hashes, own));
        }
    }

    /**
     * The names that the weights find, joined with what the rules know: a known name stands unless the weights see it
     * inside a longer one or are sure of none, and persons that grammar gives away stand where the weights see nothing.
     */
    @Override
    public List<Name> tag(Document document) {
        List<Name> advised = rules.tag(document);
        float[] none = new float[document.tokens().size()];
        List<Name> trained = trained(document, advised, none);
        Cover cover = new Cover(document);
        Cover longer = new Cover(document);
        trained.forEach(longer::add);
        advised.stream()
                .filter(name -> name.rule().equals(SecondFirstNames.RULE))
                .forEach(cover::add);
        advised.stream()
                .filter(name -> (isUnmistakable(name, document) || !isSurelyNone(name, none)) && stands(name, longer))
                .forEach(cover::add);
        advised.stream().filter(name -> name.rule().equals(QuotedNames.RULE)).forEach(cover::add);
        trained.forEach(cover::add);
        advised.stream().filter(name -> GRAMMAR.contains(name.rule())).forEach(cover::add);
        return WholeNames.of(document, cover.names(), knowledge, title);
    }

    /** "Kultusministerkonferenz": a long word that is an institution's name means nothing else. */
    private static boolean isUnmistakable(Name name, Document document) {
        return name.end() - name.first() == 1
                && name.rule().equals("known-name")
                && name.actors().get(0).kind() == EntityKind.ORGANISATION
                && document.tokens().get(name.first()).form().length() >= LONG;
    }

    private static boolean isSurelyNone(Name name, float[] none) {
        for (int at = name.first(); at < name.end(); at++) {
            if (none[at] <= SURELY_NONE) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(Name known, Cover trained) {
        if (known.actors().isEmpty()) {
            return false;
        }
        Name over = trained.at(known.first());
        boolean genitive = known.kind() == Kind.PERSON
                && trained.token(known.end() - 1).form().endsWith("s");
        return genitive || over == null || known.end() - known.first() > 1 || over.end() - over.first() == 1;
    }

    /** The names that the weights find; fills in how likely every token is in none. */
    private List<Name> trained(Document document, List<Name> advised, float[] none) {
        Cover cover = new Cover(document);
        NameView view = features.view(document, advised);
        Features buffer = new Features();
        for (Sentence sentence : document.sentences()) {
            if (!sentence.segment().role().isFurniture()) {
                float[] marginals = marginals(sentence, view, buffer);
                for (int place = 0; place < sentence.size(); place++) {
                    none[sentence.firstToken() + place] = marginals[place * LABELS];
                }
                addNames(sentence, marginals, cover);
            }
        }
        return cover.names();
    }

    private float[] marginals(Sentence sentence, NameView view, Features buffer) {
        int width = weights.width();
        float[] scores = new float[sentence.size() * width];
        for (int place = 0; place < sentence.size(); place++) {
            if (view.isCandidate(sentence, place)) {
                buffer.clear();
                features.add(sentence, place, view, buffer);
                weights.addScores(buffer, scores, place * width);
            } else {
                weights.fix(0, scores, place * width);
            }
        }
        return weights.marginals(scores, sentence.size());
    }

    /** "Siham Zein ad-Din". */
    private static boolean goesOn(Kind kind, Sentence sentence, int end) {
        return kind == Kind.PERSON && sentence.get(end).isArabicSurname();
    }

    /** 1 when the first word of a name is an office that the dictionary lacks, before a first name, else 0. */
    private int titles(Sentence sentence, int place) {
        Token first = sentence.get(place);
        boolean office = Shape.isUnknown(first.word()) || Shape.isNoun(first.word());
        boolean named = place + 1 < sentence.size() && firstNames.isFirstName(sentence.get(place + 1));
        return office && named && title.test(first) && !firstNames.isFirstName(first) ? 1 : 0;
    }

    /** What stands between the names of a list and in none. */
    private static boolean isBreak(Token token) {
        return BREAKS.contains(token.form());
    }

    private void addNames(Sentence sentence, float[] marginals, Cover cover) {
        int[] labels = NameDecoder.decode(marginals, sentence.size(), LABELS);
        int place = 0;
        while (place < sentence.size()) {
            int end = place + 1;
            if (labels[place] > 0 && !isBreak(sentence.get(place))) {
                Kind kind = Kind.values()[(labels[place] - 1) / 2];
                while (end < sentence.size()
                        && !isBreak(sentence.get(end))
                        && (labels[end] == 2 + 2 * kind.ordinal() || goesOn(kind, sentence, end))) {
                    end++;
                }
                int last = sentence.get(end - 1).isPunctuation() && end - place > 1 ? end - 1 : end;
                if (!sentence.get(place).isPunctuation()) {
                    int first = place + (kind == Kind.PERSON ? titles(sentence, place) : 0);
                    if (first < last) {
                        cover.add(
                                new Name(sentence.firstToken() + first, sentence.firstToken() + last, kind, "trained"));
                    }
                }
            }
            place = end;
        }
    }
}
