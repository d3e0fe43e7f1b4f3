package dev.laut.statement;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.learned.LearnedFinder;
import dev.laut.statement.learned.StatementModel;
import dev.laut.statement.learned.Thresholds;
import dev.laut.statement.rules.CueLexicon;
import dev.laut.statement.rules.RuleFinder;
import dev.laut.text.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Makes statement finders. */
public final class StatementFinders {

    /** Where the module {@code model} keeps the trained weights. */
    private static final String WEIGHTS = "/dev/laut/model/statements.weights";

    private StatementFinders() {}

    /** The best finder there is: with trained weights when they are on the class path, else with rules alone. */
    public static StatementFinder german(GermanDictionary dictionary) {
        Parser parser = new Parser(dictionary);
        RuleFinder rules = new RuleFinder(parser, CueLexicon.load());
        return shippedModel()
                .<StatementFinder>map(model -> new LearnedFinder(parser, rules, model, Thresholds.SHIPPED))
                .orElse(rules);
    }

    /** A finder with weights of one's own, as {@code laut train} writes them. */
    public static StatementFinder german(GermanDictionary dictionary, StatementModel model) {
        Parser parser = new Parser(dictionary);
        return new LearnedFinder(parser, new RuleFinder(parser, CueLexicon.load()), model, Thresholds.SHIPPED);
    }

    /** Whether trained weights are on the class path. */
    public static boolean hasModel() {
        return StatementFinders.class.getResource(WEIGHTS) != null;
    }

    private static Optional<StatementModel> shippedModel() {
        try (InputStream in = StatementFinders.class.getResourceAsStream(WEIGHTS)) {
            return in == null ? Optional.empty() : Optional.of(StatementModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the weights " + WEIGHTS, e);
        }
    }
}
