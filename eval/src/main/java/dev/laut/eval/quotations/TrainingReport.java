package dev.laut.eval.quotations;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.learned.LearnedFinder;
import dev.laut.statement.learned.StatementModel;
import dev.laut.statement.learned.Thresholds;
import dev.laut.statement.rules.CueLexicon;
import dev.laut.statement.rules.RuleFinder;
import dev.laut.statement.train.Annotations;
import dev.laut.statement.train.Trainer;
import dev.laut.text.Parser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trains on one folder, cross-validates on it and scores on another. */
public final class TrainingReport {

    private TrainingReport() {}

    /** Arguments: the folder to train on, the one to score on, a file for the cases, one for the
     * weights, and anything to look for thresholds. */
    public static void main(String[] arguments) throws IOException {
        GermanDictionary dictionary = GermanDictionary.load();
        long start = System.nanoTime();
        Trainer trainer = Trainer.of(Annotations.read(Path.of(arguments[0])), dictionary, 1);
        StatementModel model = trainer.train();
        System.out.println("trained in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        if (arguments.length > 3) {
            try (OutputStream out = Files.newOutputStream(Path.of(arguments[3]))) {
                model.write(out);
            }
        }
        Thresholds thresholds =
                arguments.length > 4 ? ThresholdSearch.search(trainer, Thresholds.SHIPPED) : Thresholds.SHIPPED;
        QuotationScore validated = new QuotationScore();
        trainer.validate(thresholds).forEach(each -> validated.add(each.article(), each.findings()));
        System.out.print("cross-validation\n" + validated.report());
        if (arguments.length > 2) {
            StringBuilder cases = new StringBuilder();
            validated.cases().forEach(cases::append);
            Files.writeString(Path.of(arguments[2]), cases);
        }
        Parser parser = new Parser(dictionary);
        LearnedFinder finder = new LearnedFinder(parser, new RuleFinder(parser, CueLexicon.load()), model, thresholds);
        System.out.print("held out\n"
                + QuotationReport.score(finder, dictionary, Path.of(arguments[1]))
                        .report());
    }
}
