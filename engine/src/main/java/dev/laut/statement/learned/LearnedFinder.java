package dev.laut.statement.learned;

import dev.laut.statement.Finding;
import dev.laut.statement.StatementFinder;
import dev.laut.statement.rules.Findings;
import dev.laut.statement.rules.Interview;
import dev.laut.statement.rules.Proposal;
import dev.laut.statement.rules.RuleFinder;
import dev.laut.text.Document;
import dev.laut.text.Parser;
import java.util.ArrayList;
import java.util.List;

/** Finds statements with trained weights; what the rules find is part of their evidence. Thread-safe; linear in the text. */
public final class LearnedFinder implements StatementFinder {

    private final Parser parser;
    private final RuleFinder rules;
    private final StatementModel model;
    private final Thresholds thresholds;

    public LearnedFinder(Parser parser, RuleFinder rules, StatementModel model, Thresholds thresholds) {
        this.parser = parser;
        this.rules = rules;
        this.model = model;
        this.thresholds = thresholds;
    }

    @Override
    public List<Finding> find(Document document) {
        Analysis analysis = new Analysis(parser.parse(document), rules);
        CueStage.apply(model.cues(), analysis);
        ArgumentStage.apply(model.arguments(), analysis);
        QuotationStage.apply(model.quotations(), model.links(), analysis);
        SentenceStage.apply(model.sentences(), analysis);
        List<Proposal> found = new ArrayList<>(decode(model, thresholds, analysis));
        Interview.answers(document, found);
        return Findings.of(found, document);
    }

    /** The statements of an analysis that all stages up to the fourth have filled. */
    public static List<Proposal> decode(StatementModel model, Thresholds thresholds, Analysis analysis) {
        List<Proposal> decoded = new Decoder(model, thresholds, analysis).decode();
        return new Revision(analysis, thresholds.direct()).revise(decoded);
    }
}
