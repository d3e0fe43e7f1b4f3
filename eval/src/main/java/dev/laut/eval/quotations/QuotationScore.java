package dev.laut.eval.quotations;

import dev.laut.article.Span;
import dev.laut.statement.Finding;
import dev.laut.statement.Part;
import dev.laut.statement.StatementType;
import dev.laut.statement.train.AnnotatedArticle;
import dev.laut.statement.train.AnnotatedStatement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Scores findings against annotated statements, per token of the annotation, as the quotation benchmark does:
 * predicted and gold statements are paired one to one so that the summed content overlap (token F1, with a small bonus
 * for type and medium) is greatest; every pair, and every statement left alone, yields a precision and a recall for
 * each of its parts; those are averaged. Collects over articles; not thread-safe.
 */
public final class QuotationScore {

    /** Among equal overlaps the same type wins, then the same medium. */
    private static final double TYPE_BONUS = 0.01;

    private static final double MEDIUM_BONUS = 0.001;

    private static final class Mean {
        private double sum;
        private int count;

        void add(double value) {
            sum += value;
            count++;
        }

        double value() {
            return count == 0 ? 0 : sum / count;
        }
    }

    private static final class TypeTally {
        private final Mean overlap = new Mean();
        private final Mean rightType = new Mean();
        private final Mean rightMedium = new Mean();
    }

    private final Map<Part, Mean> precision = new EnumMap<>(Part.class);
    private final Map<Part, Mean> recall = new EnumMap<>(Part.class);
    private final Map<StatementType, TypeTally> types = new EnumMap<>(StatementType.class);
    private final Map<StatementType, Integer> found = new EnumMap<>(StatementType.class);

    private final List<Case> cases = new ArrayList<>();

    public QuotationScore() {
        for (Part part : Part.values()) {
            precision.put(part, new Mean());
            recall.put(part, new Mean());
        }
        for (StatementType type : StatementType.values()) {
            types.put(type, new TypeTally());
        }
    }

    /** A predicted statement in the annotation's tokens. */
    private record Predicted(Finding finding, Map<Part, BitSet> parts) {}

    /** Adds one article's findings. */
    public void add(AnnotatedArticle article, List<Finding> findings) {
        List<Predicted> predicted = findings.stream()
                .map(finding -> new Predicted(finding, tokens(article, finding)))
                .filter(prediction -> !prediction.parts().get(Part.CONTENT).isEmpty())
                .toList();
        List<AnnotatedStatement> gold = article.statements();
        predicted.forEach(prediction -> found.merge(prediction.finding().type(), 1, Integer::sum));
        BitSet taken = new BitSet();
        int[] partner = pair(gold, predicted);
        for (int i = 0; i < gold.size(); i++) {
            if (partner[i] >= 0) {
                taken.set(partner[i]);
                addPair(article, gold.get(i), predicted.get(partner[i]));
            } else {
                addMissed(article, gold.get(i));
            }
        }
        for (int i = taken.nextClearBit(0); i < predicted.size(); i = taken.nextClearBit(i + 1)) {
            addParts(Map.of(), predicted.get(i).parts());
            cases.add(new Case(
                    article, Optional.empty(), Optional.of(predicted.get(i).finding()), 0));
        }
    }

    private static int[] pair(List<AnnotatedStatement> gold, List<Predicted> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            int[] none = new int[gold.size()];
            java.util.Arrays.fill(none, -1);
            return none;
        }
        double[][] gain = new double[gold.size()][predicted.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                gain[i][j] = gain(gold.get(i), predicted.get(j));
            }
        }
        return Assignment.best(gain);
    }

    private static double gain(AnnotatedStatement gold, Predicted predicted) {
        double overlap = f1(gold.tokens(Part.CONTENT), predicted.parts().get(Part.CONTENT));
        if (overlap == 0) {
            return 0;
        }
        boolean sameMedium =
                gold.medium().filter(predicted.finding().medium()::equals).isPresent();
        return overlap + (gold.type() == predicted.finding().type() ? TYPE_BONUS : 0) + (sameMedium ? MEDIUM_BONUS : 0);
    }

    private void addPair(AnnotatedArticle article, AnnotatedStatement gold, Predicted predicted) {
        addParts(gold.parts(), predicted.parts());
        TypeTally tally = types.get(gold.type());
        double overlap = f1(gold.tokens(Part.CONTENT), predicted.parts().get(Part.CONTENT));
        tally.overlap.add(overlap);
        cases.add(new Case(article, Optional.of(gold), Optional.of(predicted.finding()), overlap));
        tally.rightType.add(gold.type() == predicted.finding().type() ? 1 : 0);
        gold.medium()
                .ifPresent(medium ->
                        tally.rightMedium.add(medium == predicted.finding().medium() ? 1 : 0));
    }

    private void addMissed(AnnotatedArticle article, AnnotatedStatement gold) {
        cases.add(new Case(article, Optional.of(gold), Optional.empty(), 0));
        addParts(gold.parts(), Map.of());
        types.get(gold.type()).overlap.add(0);
        types.get(gold.type()).rightType.add(0);
    }

    private void addParts(Map<Part, BitSet> gold, Map<Part, BitSet> predicted) {
        for (Part part : Part.values()) {
            BitSet wanted = gold.getOrDefault(part, new BitSet());
            BitSet given = predicted.getOrDefault(part, new BitSet());
            double both = common(wanted, given);
            if (!given.isEmpty()) {
                precision.get(part).add(both / given.cardinality());
            }
            if (!wanted.isEmpty()) {
                recall.get(part).add(both / wanted.cardinality());
            }
        }
    }

    private static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    private static double f1(BitSet one, BitSet other) {
        int sum = one.cardinality() + other.cardinality();
        return sum == 0 ? 0 : 2.0 * common(one, other) / sum;
    }

    private static Map<Part, BitSet> tokens(AnnotatedArticle article, Finding finding) {
        Map<Part, BitSet> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            BitSet ids = new BitSet();
            part.of(finding).forEach(span -> mark(article.tokens(), span, ids));
            parts.put(part, ids);
        }
        return parts;
    }

    private static void mark(List<Span> tokens, Span span, BitSet ids) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > span.begin()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        for (int i = low; i < tokens.size() && tokens.get(i).begin() < span.end(); i++) {
            if (tokens.get(i).overlaps(span)) {
                ids.set(i);
            }
        }
    }

    /** The F1 of these parts together, 0 to 1. */
    public double f1(Part... parts) {
        double p = mean(precision, parts);
        double r = mean(recall, parts);
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private static double mean(Map<Part, Mean> means, Part... parts) {
        double sum = 0;
        int count = 0;
        for (Part part : parts) {
            sum += means.get(part).sum;
            count += means.get(part).count;
        }
        return count == 0 ? 0 : sum / count;
    }

    public double content() {
        return f1(Part.CONTENT);
    }

    public double roles() {
        return f1(Part.SPEAKER, Part.CUE, Part.FRAME, Part.ADDRESSEE);
    }

    public double joint() {
        return f1(Part.values());
    }

    /** Every statement annotated or found, the worst first. */
    public List<Case> cases() {
        return cases.stream().sorted(Comparator.comparingDouble(Case::overlap)).toList();
    }

    /** The figures as a table for people. */
    public String report() {
        StringBuilder lines = new StringBuilder();
        lines.append(String.format(Locale.ROOT, "content %.4f  roles %.4f  joint %.4f%n", content(), roles(), joint()));
        for (Part part : Part.values()) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%-10s P %.3f  R %.3f  F1 %.3f%n",
                    part,
                    mean(precision, part),
                    mean(recall, part),
                    f1(part)));
        }
        types.forEach((type, tally) -> lines.append(String.format(
                Locale.ROOT,
                "%-23s n %4d  found %4d  content overlap %.3f  type right %.3f  medium right %.3f%n",
                type,
                tally.overlap.count,
                found.getOrDefault(type, 0),
                tally.overlap.value(),
                tally.rightType.value(),
                tally.rightMedium.value())));
        return lines.toString();
    }
}
