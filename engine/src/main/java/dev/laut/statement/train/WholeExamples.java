package dev.laut.statement.train;

import dev.laut.learn.Example;
import dev.laut.learn.Features;
import dev.laut.statement.Part;
import dev.laut.statement.StatementType;
import dev.laut.statement.learned.Analysis;
import dev.laut.statement.learned.Candidate;
import dev.laut.statement.learned.MediumStage;
import dev.laut.statement.learned.QuotationStage;
import dev.laut.statement.learned.SentenceStage;
import dev.laut.statement.learned.SpeakerStage;
import dev.laut.statement.rules.Proposal;
import dev.laut.statement.rules.TokenSet;
import dev.laut.text.Quotation;
import dev.laut.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What the stages behind the second learn from an article. */
final class WholeExamples {

    /** From this overlap on two sets of tokens are taken for the same thing. */
    private static final double SAME = 0.5;

    private WholeExamples() {}

    /** One example a quotation: 1 for a statement. */
    static List<Example> quotations(Target target) {
        List<Example> examples = new ArrayList<>();
        Features out = new Features();
        List<Quotation> quotations = target.analysis().syntax().quotations();
        for (int i = 0; i < quotations.size(); i++) {
            out.clear();
            QuotationStage.addQuotation(target.analysis(), i, out);
            examples.add(Example.single(out.toArray(), direct(target, quotations.get(i)) == null ? 0 : 1));
        }
        return examples;
    }

    /** The annotated direct statement that a quotation is; null for none. */
    private static Target.Statement direct(Target target, Quotation quotation) {
        TokenSet tokens = TokenSet.of(quotation.first(), quotation.end());
        for (Target.Statement statement : target.statements()) {
            boolean direct = statement.annotated().type() == StatementType.DIRECT;
            if (direct && Target.f1(statement.tokens(Part.CONTENT), tokens) > SAME) {
                return statement;
            }
        }
        return null;
    }

    /** One example for every direct statement with a candidate near it: 1 for its cue. */
    static List<Example> links(Target target) {
        List<Example> examples = new ArrayList<>();
        Features out = new Features();
        List<Quotation> quotations = target.analysis().syntax().quotations();
        for (int i = 0; i < quotations.size(); i++) {
            Target.Statement statement = direct(target, quotations.get(i));
            if (statement == null) {
                continue;
            }
            for (Candidate candidate : QuotationStage.around(target.analysis(), quotations.get(i))) {
                out.clear();
                QuotationStage.addLink(target.analysis(), i, candidate, out);
                examples.add(Example.single(out.toArray(), statement.head() == candidate.head() ? 1 : 0));
            }
        }
        return examples;
    }

    /** One example for the whole article. */
    static List<Example> sentences(Target target) {
        int[] labels = new int[target.sentences().size()];
        for (Target.Statement statement : target.statements()) {
            label(target, statement, labels);
        }
        return labels.length == 0 ? List.of() : List.of(new Example(SentenceStage.features(target.analysis()), labels));
    }

    private static void label(Target target, Target.Statement statement, int[] labels) {
        List<Sentence> covered = target.sentencesIn(statement.tokens(Part.CONTENT));
        Analysis analysis = target.analysis();
        int first = analysis.sentenceOf(statement.tokens(Part.CONTENT).first()).index();
        switch (statement.annotated().type()) {
            case INDIRECT_FREE_INDIRECT -> whole(covered, SentenceStage.KONJUNKTIV_BEGIN, labels);
            case FREE_INDIRECT -> whole(covered, SentenceStage.FREE_BEGIN, labels);
            case REPORTED -> covered.forEach(sentence -> raise(labels, sentence.index(), SentenceStage.REPORTED));
            case DIRECT -> raise(labels, first, SentenceStage.DIRECT);
            case INDIRECT -> raise(labels, first, SentenceStage.FRAMED);
        }
    }

    private static void whole(List<Sentence> covered, int begin, int[] labels) {
        for (int i = 0; i < covered.size(); i++) {
            labels[covered.get(i).index()] = i == 0 ? begin : begin + 1;
        }
    }

    /** A frame outweighs a summary, and that a quotation. */
    private static void raise(int[] labels, int sentence, int label) {
        int old = labels[sentence];
        boolean free = old >= SentenceStage.KONJUNKTIV_BEGIN;
        boolean stronger = old == SentenceStage.NONE
                || label == SentenceStage.FRAMED
                || (old == SentenceStage.DIRECT && label == SentenceStage.REPORTED);
        if (!free && stronger) {
            labels[sentence] = label;
        }
    }

    /** One example for every statement without a speaker of its own sentence and every speaker near it. */
    static List<Example> speakers(Target target) {
        List<Example> examples = new ArrayList<>();
        Features out = new Features();
        for (Target.Statement statement : target.statements()) {
            int type = carriedType(statement);
            if (type < 0 || statement.tokens(Part.SPEAKER).isEmpty()) {
                continue;
            }
            int sentence = target.analysis()
                    .sentenceOf(statement.tokens(Part.CONTENT).first())
                    .index();
            List<SpeakerStage.Mention> mentions = SpeakerStage.mentions(target.analysis(), sentence);
            for (int i = 0; i < mentions.size(); i++) {
                out.clear();
                SpeakerStage.add(target.analysis(), sentence, type, mentions, i, out);
                boolean same = Target.f1(mentions.get(i).tokens(), statement.tokens(Part.SPEAKER)) > SAME;
                examples.add(Example.single(out.toArray(), same ? 1 : 0));
            }
        }
        return examples;
    }

    private static int carriedType(Target.Statement statement) {
        return switch (statement.annotated().type()) {
            case INDIRECT_FREE_INDIRECT -> SentenceStage.KONJUNKTIV_BEGIN;
            case FREE_INDIRECT -> SentenceStage.FREE_BEGIN;
            case DIRECT -> statement.head() < 0 ? SentenceStage.DIRECT : -1;
            default -> -1;
        };
    }

    /** One example for every statement whose medium the annotators gave. */
    static List<Example> media(Target target) {
        List<Example> examples = new ArrayList<>();
        Features out = new Features();
        for (Target.Statement statement : target.statements()) {
            statement.annotated().medium().ifPresent(medium -> {
                out.clear();
                MediumStage.add(target.analysis(), proposal(statement), out);
                examples.add(Example.single(out.toArray(), medium.ordinal()));
            });
        }
        return examples;
    }

    private static Proposal proposal(Target.Statement statement) {
        Proposal proposal = new Proposal(statement.annotated().type(), "annotated", statement.head());
        proposal.content().addAll(statement.tokens(Part.CONTENT));
        proposal.cue().addAll(statement.tokens(Part.CUE));
        proposal.frame().addAll(statement.tokens(Part.FRAME));
        proposal.speaker().addAll(statement.tokens(Part.SPEAKER));
        return proposal;
    }
}
