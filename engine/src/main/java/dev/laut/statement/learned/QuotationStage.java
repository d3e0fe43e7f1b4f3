package dev.laut.statement.learned;

import static dev.laut.statement.learned.Analysis.bit;
import static dev.laut.statement.learned.Analysis.bucket;
import static dev.laut.statement.learned.Analysis.near;
import static dev.laut.statement.learned.Analysis.step;

import dev.laut.learn.Crf;
import dev.laut.learn.Features;
import dev.laut.text.Quotation;
import dev.laut.text.Reading;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.ArrayList;
import java.util.List;

/** Third stage: which quotations are direct statements rather than names or irony, and which candidate reports each. */
public final class QuotationStage {

    /** Sentences before a quotation and behind it in which its cue is looked for. */
    private static final int SENTENCES_BEFORE = 2;

    private static final int SENTENCES_BEHIND = 1;

    private QuotationStage() {}

    public static void apply(Crf statements, Crf links, Analysis analysis) {
        List<Quotation> quotations = analysis.syntax.quotations();
        analysis.quotationProbabilities = new float[quotations.size()];
        analysis.quotationCues = new Candidate[quotations.size()];
        analysis.quotationCueProbabilities = new float[quotations.size()];
        Features out = new Features();
        for (int i = 0; i < quotations.size(); i++) {
            out.clear();
            addQuotation(analysis, i, out);
            analysis.quotationProbabilities[i] = statements.probabilities(out)[1];
            for (Candidate candidate : around(analysis, quotations.get(i))) {
                out.clear();
                addLink(analysis, i, candidate, out);
                float probability = links.probabilities(out)[1];
                if (probability > analysis.quotationCueProbabilities[i]) {
                    analysis.quotationCueProbabilities[i] = probability;
                    analysis.quotationCues[i] = candidate;
                }
            }
        }
    }

    /** The candidates near a quotation that do not stand inside it. */
    public static List<Candidate> around(Analysis analysis, Quotation quotation) {
        int first = analysis.sentenceOf(quotation.first()).index() - SENTENCES_BEFORE;
        int last = analysis.sentenceOf(quotation.end() - 1).index() + SENTENCES_BEHIND;
        List<Candidate> around = new ArrayList<>();
        for (int i = Math.max(first, 0);
                i <= last && i < analysis.document().sentences().size();
                i++) {
            for (Candidate candidate : analysis.candidatesOf(i)) {
                if (!quotation.contains(candidate.head())) {
                    around.add(candidate);
                }
            }
        }
        return around;
    }

    /** The features of a quotation alone. */
    public static void addQuotation(Analysis analysis, int index, Features out) {
        Syntax syntax = analysis.syntax;
        Quotation quotation = syntax.quotations().get(index);
        int first = quotation.first();
        int end = quotation.end();
        int length = bucket(quotation.length());
        int verbs = 0;
        int firstPerson = 0;
        int capitals = 0;
        int lowers = 0;
        for (int at = first; at < end; at++) {
            Reading reading = syntax.reading(at);
            verbs |= bit(reading.is(Trait.FINITE_ANY_PERSON))
                    * (reading.is(Trait.FINITE) && reading.isOnlyFinite() ? 3 : 1);
            firstPerson |= bit(FIRST_PERSON.contains(syntax.token(at).lower()));
            capitals += bit(syntax.token(at).isCapitalised());
            lowers += bit(syntax.token(at).isWord() && !syntax.token(at).isCapitalised());
        }
        Sentence sentence = analysis.sentenceOf(first);
        int before = first == 0 ? 0 : analysis.word[first - 1];
        int beforeThat = first < 2 ? 0 : analysis.lemma[first - 2];
        int behind = end < syntax.size() ? analysis.word[end] : 0;
        int mark = end - 2 > first && syntax.token(end - 2).isPunctuation() ? analysis.word[end - 2] : 0;
        Candidate parent = parent(analysis, quotation);
        int inside = parent == null ? 0 : 1 + step(share(parent, quotation));
        int parentCue = parent == null ? 0 : 1 + step(analysis.cue(parent.head(), CueStage.INDIRECT));
        int sentences = Math.min(3, analysis.sentenceOf(end - 1).index() - sentence.index());
        int t = 1;
        out.add(t++, length);
        out.add(t++, length, verbs);
        out.add(t++, length, verbs, inside);
        out.add(t++, before);
        out.add(t++, before, length);
        out.add(t++, beforeThat, before);
        out.add(t++, behind);
        out.add(t++, behind, length);
        out.add(t++, mark, verbs);
        out.add(t++, analysis.word[first], 0);
        out.add(t++, Math.min(capitals, 4), Math.min(lowers, 4));
        out.add(t++, bit(first + 1 < end && syntax.token(first + 1).isCapitalised()), length);
        out.add(t++, inside, parentCue);
        out.add(t++, inside, length);
        out.add(t++, inside, verbs);
        out.add(t++, parentCue, length);
        out.add(t++, step(analysis.bestCue(sentence, CueStage.INDIRECT)), length);
        out.add(t++, step(analysis.bestCue(sentence, CueStage.DIRECT)), length);
        out.add(t++, step(analysis.bestCue(sentence, CueStage.DIRECT)), verbs);
        out.add(
                t++,
                step(analysis.bestCue(sentence, CueStage.DIRECT)),
                step(analysis.bestCue(sentence, CueStage.INDIRECT)),
                verbs);
        out.add(t++, firstPerson, verbs);
        out.add(t++, sentences, verbs);
        out.add(t++, bit(first == sentence.firstToken()), bit(end == sentence.endToken()), verbs);
        out.add(t++, near(analysis.coarse, first - 1, sentence), length);
        out.add(t++, near(analysis.cueClass, first - 1, sentence));
        out.add(t++, near(analysis.coarse, end, sentence), length);
        out.add(t++, sentence.index() == 0 ? 1 : 0, verbs);
        out.add(t++, analysis.sentenceRule[sentence.index()], verbs);
        out.add(t++, Math.min(index, 3));
        out.add(t++, length, analysis.syntax.clauseAt(first).code());
        out.add(t++, repeated(analysis, quotation), length);
        boolean brief = quotation.length() <= BRIEF;
        for (int at = first + 1; brief && at < end - 1; at++) {
            out.add(t, analysis.lemma[at]);
            out.add(t + 1, analysis.pos[at]);
        }
    }

    private static final java.util.Set<String> FIRST_PERSON =
            java.util.Set.of("ich", "wir", "uns", "mich", "mir", "mein", "meine", "unser", "unsere", "unseren");

    /** Words of quotations up to this length tell names from statements. */
    private static final int BRIEF = 7;

    private static int repeated(Analysis analysis, Quotation quotation) {
        int same = 0;
        int[] lemma = analysis.lemma;
        List<Quotation> all = analysis.syntax.quotations();
        for (int i = 0; i < Math.min(all.size(), 40); i++) {
            Quotation other = all.get(i);
            boolean alike = other.length() == quotation.length()
                    && java.util.Arrays.equals(
                            lemma,
                            other.first() + 1,
                            other.end() - 1,
                            lemma,
                            quotation.first() + 1,
                            quotation.end() - 1);
            same += bit(alike);
        }
        return Math.min(same, 3);
    }

    /** The likeliest cue of an indirect statement whose content holds the quotation; null for none. */
    static Candidate parent(Analysis analysis, Quotation quotation) {
        Candidate best = null;
        float most = 0.1f;
        for (Candidate candidate :
                analysis.candidatesOf(analysis.sentenceOf(quotation.first()).index())) {
            float score = analysis.cue(candidate.head(), CueStage.INDIRECT) * share(candidate, quotation);
            if (score > most && !quotation.contains(candidate.head())) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The mean probability that a quotation's tokens are a candidate's content. */
    static float share(Candidate candidate, Quotation quotation) {
        float sum = 0;
        for (int at = quotation.first(); at < quotation.end(); at++) {
            sum += candidate.probability(at, ArgumentStage.CONTENT);
        }
        return sum / quotation.length();
    }

    /** The features of a quotation with a candidate that may report it. */
    public static void addLink(Analysis analysis, int index, Candidate candidate, Features out) {
        Syntax syntax = analysis.syntax;
        Quotation quotation = syntax.quotations().get(index);
        int head = candidate.head();
        boolean before = head < quotation.first();
        int gap = before ? quotation.first() - head : quotation.end() - 1 - head;
        int sentences = candidate.sentence().index()
                - analysis.sentenceOf(before ? quotation.first() : quotation.end() - 1)
                        .index();
        int place = Analysis.mix(sentences, bit(before));
        int direct = step(analysis.cue(head, CueStage.DIRECT));
        int indirect = step(analysis.cue(head, CueStage.INDIRECT));
        int share = step(share(candidate, quotation));
        int from = before ? head : quotation.end();
        int to = before ? quotation.first() : head;
        int marks = between(analysis, index, from, to);
        int colon =
                bit(quotation.first() > 0 && syntax.token(quotation.first() - 1).is(":"));
        int comma = bit(
                quotation.end() < syntax.size() && syntax.token(quotation.end()).is(","));
        int clauses = Math.max(
                -4,
                Math.min(
                        4,
                        syntax.clauseIndex(head)
                                - syntax.clauseIndex(before ? quotation.first() : quotation.end() - 1)));
        int t = 900;
        out.add(t++, place);
        out.add(t++, place, bucket(gap));
        out.add(t++, place, direct, indirect);
        out.add(t++, place, marks);
        out.add(t++, place, share);
        out.add(t++, share, direct, indirect);
        out.add(t++, share, place, indirect);
        out.add(t++, place, analysis.lemma[head]);
        out.add(t++, place, analysis.cueClass[head]);
        out.add(t++, place, Analysis.mix(colon, comma), clauses);
        out.add(t++, place, colon, direct);
        out.add(t++, place, comma, direct);
        out.add(t++, clauses, syntax.clauseAt(head).code());
        out.add(t++, bit(analysis.ruleAt[head] != null), place, share);
        out.add(t++, place, bit(syntax.quotationIndex(head) >= 0), direct);
        out.add(t++, place, step(candidate.greatest(ArgumentStage.SPEAKER)), direct);
        out.add(t++, place, direct, Analysis.mix(marks, share));
        out.add(t, place, bucket(quotation.length()), direct);
    }

    /** What parts head and quotation: other quotations, and a paragraph's end. */
    private static int between(Analysis analysis, int index, int from, int to) {
        Syntax syntax = analysis.syntax;
        int others = 0;
        int paragraphs = 0;
        for (int at = from; at < to; at++) {
            int quotation = syntax.quotationIndex(at);
            others |= bit(quotation >= 0 && quotation != index);
            Sentence sentence = analysis.sentenceOf(at);
            paragraphs |= bit(at > from && at == sentence.firstToken() && syntax.opensParagraph(sentence));
        }
        boolean opens = to < syntax.size()
                && to == analysis.sentenceOf(to).firstToken()
                && syntax.opensParagraph(analysis.sentenceOf(to));
        return others * 2 + Math.max(paragraphs, bit(opens));
    }
}
