package dev.laut.statement.train;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.learn.Crf;
import dev.laut.learn.CrfTrainer;
import dev.laut.learn.CrfTrainer.Settings;
import dev.laut.learn.Example;
import dev.laut.statement.Finding;
import dev.laut.statement.Medium;
import dev.laut.statement.learned.Analysis;
import dev.laut.statement.learned.ArgumentStage;
import dev.laut.statement.learned.CueStage;
import dev.laut.statement.learned.LearnedFinder;
import dev.laut.statement.learned.QuotationStage;
import dev.laut.statement.learned.SentenceStage;
import dev.laut.statement.learned.StatementModel;
import dev.laut.statement.learned.Thresholds;
import dev.laut.statement.rules.CueLexicon;
import dev.laut.statement.rules.Findings;
import dev.laut.statement.rules.RuleFinder;
import dev.laut.text.Analyser;
import dev.laut.text.Parser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Trains the stages one after the other. Every stage learns from what the stages before it find in articles that they
 * have not learnt from: the articles are parted into folds, and each fold is read by a model of the others.
 */
public final class Trainer {

    /** More folds change the result by less than chance does. */
    private static final int FOLDS = 5;

    private final List<Target> targets;
    private final long seed;
    /** For each fold the models that have not seen it. */
    private final List<List<Crf>> foldModels = new ArrayList<>();

    private Trainer(List<Target> targets, long seed) {
        this.targets = targets;
        this.seed = seed;
        for (int fold = 0; fold < FOLDS; fold++) {
            foldModels.add(new ArrayList<>());
        }
    }

    /** Trains on a folder of annotated articles and writes the weights. The same seed gives the same weights. */
    public static StatementModel train(Path folder, Path modelFile, long seed) {
        Trainer trainer = of(Annotations.read(folder), GermanDictionary.load(), seed);
        StatementModel model = trainer.train();
        try (OutputStream out = Files.newOutputStream(modelFile)) {
            model.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the weights to " + modelFile, e);
        }
        return model;
    }

    /** Prepares the articles. */
    public static Trainer of(List<AnnotatedArticle> articles, GermanDictionary dictionary, long seed) {
        if (articles.size() < FOLDS) {
            throw new IllegalArgumentException(
                    "want at least " + FOLDS + " annotated articles, not " + articles.size());
        }
        Analyser analyser = new Analyser(dictionary);
        Parser parser = new Parser(dictionary);
        RuleFinder rules = new RuleFinder(parser, CueLexicon.load());
        List<Target> targets = articles.stream()
                .map(article ->
                        new Target(article, new Analysis(parser.parse(analyser.analyse(article.article())), rules)))
                .toList();
        return new Trainer(targets, seed);
    }

    /** Trains all stages; once only. */
    public StatementModel train() {
        Crf cues = stage(
                target -> new CueExamples(target).cues(),
                members(CueStage.LABELS),
                (model, target) -> CueStage.apply(model, target.analysis()));
        Crf arguments = stage(
                target -> new CueExamples(target).arguments(),
                members(ArgumentStage.LABELS),
                (model, target) -> ArgumentStage.apply(model, target.analysis()));
        List<Settings> yesOrNo = List.of(Settings.of(2, seed).penalty(1e-3f).dropout(0.1f));
        Crf quotations = stage(WholeExamples::quotations, yesOrNo, (model, target) -> {});
        Crf links = stage(WholeExamples::links, yesOrNo, (model, target) -> {});
        applyQuotations();
        Crf sentences = stage(
                WholeExamples::sentences,
                List.of(Settings.of(SentenceStage.LABELS, seed).penalty(1e-3f).dropout(0.15f)),
                (model, target) -> SentenceStage.apply(model, target.analysis()));
        Crf speakers = stage(WholeExamples::speakers, yesOrNo, (model, target) -> {});
        Crf media = stage(
                WholeExamples::media,
                List.of(Settings.of(Medium.values().length, seed).penalty(1e-3f)),
                (model, target) -> {});
        return new StatementModel(cues, arguments, quotations, links, sentences, speakers, media);
    }

    /** Three models that see different evidence err differently: without rules, without word classes, with all. */
    private List<Settings> members(int labels) {
        Settings all = Settings.of(labels, seed).epochs(6).dropout(0.2f);
        Settings again = Settings.of(labels, seed + 1).epochs(6).dropout(0.2f);
        return List.of(all.groups(0b011), all.groups(0b101), all, again.groups(0b011), again.groups(0b101), again);
    }

    private static final int QUOTATIONS = 2;
    private static final int LINKS = 3;

    private void applyQuotations() {
        for (int i = 0; i < targets.size(); i++) {
            List<Crf> models = foldModels.get(i % FOLDS);
            QuotationStage.apply(
                    models.get(QUOTATIONS), models.get(LINKS), targets.get(i).analysis());
        }
    }

    /** Trains one stage: for each fold a model of the others that reads it, then one of all. */
    private Crf stage(
            Function<Target, List<Example>> examplesOf, List<Settings> members, BiConsumer<Crf, Target> read) {
        List<List<Example>> examples = targets.stream().map(examplesOf).toList();
        List<Crf> models = IntStream.rangeClosed(0, FOLDS)
                .parallel()
                .mapToObj(fold -> CrfTrainer.train(without(fold, examples), members))
                .toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            foldModels.get(fold).add(models.get(fold));
        }
        for (int i = 0; i < targets.size(); i++) {
            read.accept(models.get(i % FOLDS), targets.get(i));
        }
        return models.get(FOLDS);
    }

    /** What a stage learns from articles that have nothing for it: that there is nothing. */
    private static final List<Example> NEVER = List.of(Example.single(new int[0], 0));

    private static List<Example> without(int fold, List<List<Example>> examples) {
        List<Example> others = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (i % FOLDS != fold) {
                others.addAll(examples.get(i));
            }
        }
        return others.isEmpty() ? NEVER : others;
    }

    /** An article with what models find in it that have not learnt from it. */
    public record Validated(AnnotatedArticle article, List<Finding> findings) {}

    /** Reads every article with the models of the other folds; after {@link #train()}. */
    public List<Validated> validate(Thresholds thresholds) {
        List<Validated> validated = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            List<Crf> models = foldModels.get(i % FOLDS);
            StatementModel model = new StatementModel(
                    models.get(0),
                    models.get(1),
                    models.get(2),
                    models.get(3),
                    models.get(4),
                    models.get(5),
                    models.get(6));
            Target target = targets.get(i);
            List<Finding> findings = Findings.of(
                    LearnedFinder.decode(model, thresholds, target.analysis()),
                    target.analysis().document());
            validated.add(new Validated(target.article(), findings));
        }
        return validated;
    }
}
