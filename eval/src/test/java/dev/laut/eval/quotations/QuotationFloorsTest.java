package dev.laut.eval.quotations;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.laut.eval.EvaluationData;
import dev.laut.eval.Floors;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.StatementFinder;
import dev.laut.statement.StatementFinders;
import dev.laut.statement.rules.RuleFinder;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the statements score on annotated articles that nothing was trained on. */
class QuotationFloorsTest {

    private static final GermanDictionary DICTIONARY = GermanDictionary.load();

    @Test
    void rulesAlone() {
        check("quotations.rules", RuleFinder.german(DICTIONARY));
    }

    @Test
    void shippedModel() {
        assumeTrue(StatementFinders.hasModel(), "no model on the class path");
        check("quotations.model", StatementFinders.german(DICTIONARY));
    }

    private static void check(String name, StatementFinder finder) {
        Optional<Path> folder = EvaluationData.find("quotations/dev");
        assumeTrue(folder.isPresent(), "no quotation data");
        QuotationScore score = QuotationReport.score(finder, DICTIONARY, folder.orElseThrow());
        Floors floors = Floors.load();
        floors.check(name + ".content", score.content());
        floors.check(name + ".roles", score.roles());
        floors.check(name + ".joint", score.joint());
    }
}
