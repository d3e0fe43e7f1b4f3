package dev.laut.eval.entities;

import dev.laut.entity.HeadNouns;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.names.CrfTagger;
import dev.laut.entity.names.Name;
import dev.laut.entity.names.Name.Kind;
import dev.laut.entity.names.NameTagger;
import dev.laut.entity.names.RuleTagger;
import dev.laut.entity.names.TrainedNames;
import dev.laut.eval.EvaluationData;
import dev.laut.eval.Measured;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.learn.Crf;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Trains the weights for names on GermEval 2014 and measures them by cross-validation.
 *
 * <p>{@code NameTraining} prints the scores of the rules and of five folds; {@code NameTraining FILE} writes weights
 * trained on all sentences.
 */
public final class NameTraining {

    private static final int FOLDS = 5;

    private final KnowledgeBase knowledge = KnowledgeBase.load();
    private final Analyser analyser = new Analyser(GermanDictionary.load());
    private final HeadNouns nouns = HeadNouns.load();
    private final Predicate<Token> role = nouns::isRole;
    private final List<GermEvalSentence> sentences;

    NameTraining(Path file) {
        this.sentences = GermEvalReader.read(file);
    }

    public static void main(String[] arguments) throws IOException {
        Path file = EvaluationData.find("entities/dev.tsv")
                .orElseThrow(() -> new IllegalStateException("no entities/dev.tsv in the evaluation data"));
        NameTraining training = new NameTraining(file);
        if (arguments.length == 1) {
            TrainedNames.write(training.train(training.sentences), Files.newOutputStream(Path.of(arguments[0])));
            return;
        }
        System.out.println("rules   " + training.rules());
        for (int fold = 0; fold < FOLDS; fold++) {
            System.out.println("fold " + fold + "  " + training.fold(fold));
        }
    }

    /** The scores of the rules on all sentences, and of weights on the last fold, which they have not seen. */
    public static List<Measured> measure(Path file) {
        NameTraining training = new NameTraining(file);
        return List.of(
                new Measured("names.rules.f1", training.rules().f1()),
                new Measured("names.unseen.f1", training.fold(FOLDS - 1).f1()));
    }

    /** The rules without weights, on all sentences. */
    NameScore rules() {
        return new NameReport(analyser, new RuleTagger(knowledge, role)).measure(sentences);
    }

    /** Weights trained on the other folds, on this one. */
    NameScore fold(int fold) {
        int from = sentences.size() * fold / FOLDS;
        int to = sentences.size() * (fold + 1) / FOLDS;
        List<GermEvalSentence> others = new ArrayList<>(sentences.subList(0, from));
        others.addAll(sentences.subList(to, sentences.size()));
        NameTagger tagger = new CrfTagger(knowledge, role, nouns::isTitle, train(others));
        return new NameReport(analyser, tagger).measure(sentences.subList(from, to));
    }

    private Crf train(List<GermEvalSentence> examples) {
        Map<Document, List<Name>> documents = new LinkedHashMap<>();
        for (GermEvalSentence sentence : examples) {
            Document document = NameReport.document(analyser, sentence.text());
            documents.put(document, names(sentence, document));
        }
        return CrfTagger.train(knowledge, role, documents, CrfTagger.settings());
    }

    private static List<Name> names(GermEvalSentence sentence, Document document) {
        List<Name> names = new ArrayList<>();
        for (Map.Entry<dev.laut.article.Span, Kind> gold : sentence.names().entrySet()) {
            int first = document.tokenAt(gold.getKey().begin());
            int end = document.tokenAt(gold.getKey().end() - 1) + 1;
            names.add(new Name(first, end, gold.getValue(), List.of(), "gold"));
        }
        return names;
    }
}
