package dev.laut.statement.learned;

import static dev.laut.statement.learned.Analysis.bit;
import static dev.laut.statement.learned.Analysis.bucket;
import static dev.laut.statement.learned.Analysis.step;

import dev.laut.learn.Crf;
import dev.laut.learn.Features;
import dev.laut.text.Clause;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.ArrayList;
import java.util.List;

/** Fourth stage: which sentences are statements as a whole. Labels the sentences of the document one after the other. */
public final class SentenceStage {

    public static final int NONE = 0;
    /** Holds an indirect statement with its frame. */
    public static final int FRAMED = 1;

    public static final int DIRECT = 2;
    public static final int REPORTED = 3;
    /** Konjunktiv without a frame: the first sentence of a statement, and the others. */
    public static final int KONJUNKTIV_BEGIN = 4;

    public static final int KONJUNKTIV_INSIDE = 5;
    /** Indicative that goes on with what a source said. */
    public static final int FREE_BEGIN = 6;

    public static final int FREE_INSIDE = 7;

    public static final int LABELS = 8;

    /** Sentences read in one go; bounds memory for a long text. */
    private static final int LONGEST = 2000;

    private SentenceStage() {}

    public static void apply(Crf model, Analysis analysis) {
        int size = analysis.document().sentences().size();
        analysis.sentenceProbabilities = new float[size * LABELS];
        int[][] profiles = profiles(analysis);
        Features out = new Features();
        for (int first = 0; first < size; first += LONGEST) {
            int length = Math.min(LONGEST, size - first);
            float[] scores = new float[length * model.width()];
            for (int i = 0; i < length; i++) {
                out.clear();
                add(analysis, profiles, first + i, out);
                model.addScores(out, scores, i * model.width());
            }
            float[] probabilities = model.marginals(scores, length);
            System.arraycopy(probabilities, 0, analysis.sentenceProbabilities, first * LABELS, probabilities.length);
        }
    }

    /** The feature hashes of every sentence. */
    public static int[][] features(Analysis analysis) {
        int[][] profiles = profiles(analysis);
        int[][] features = new int[profiles.length][];
        Features out = new Features();
        for (int i = 0; i < features.length; i++) {
            out.clear();
            add(analysis, profiles, i, out);
            features[i] = out.toArray();
        }
        return features;
    }

    private static int[][] profiles(Analysis analysis) {
        List<Sentence> sentences = analysis.document().sentences();
        int[][] profiles = new int[sentences.size()][];
        int last = Integer.MIN_VALUE / 2;
        for (Sentence sentence : sentences) {
            profiles[sentence.index()] = profile(analysis, sentence, sentence.index() - last);
            boolean strong = analysis.bestCue(sentence, CueStage.INDIRECT) > 0.5f || profiles[sentence.index()][7] > 2;
            last = strong ? sentence.index() : last;
        }
        return profiles;
    }

    /** What is asked of a sentence and of its neighbours. */
    private static int[] profile(Analysis analysis, Sentence sentence, int sinceLast) {
        Syntax syntax = analysis.syntax;
        Clause main = syntax.mainClause(sentence);
        int konjunktiv1 = 0;
        int konjunktiv2 = 0;
        int quoted = 0;
        float direct = 0;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            int quotation = syntax.quotationIndex(at);
            boolean outside = quotation < 0;
            konjunktiv1 += bit(outside && syntax.reading(at).is(Trait.KONJUNKTIV_1));
            konjunktiv2 += bit(outside && syntax.reading(at).is(Trait.KONJUNKTIV_2));
            quoted += bit(!outside);
            direct = outside ? direct : Math.max(direct, analysis.quotationProbabilities[quotation]);
        }
        return new int[] {
            main == null ? 9 : main.mood().ordinal() * 2 + bit(main.kind() == Clause.Kind.VERB_FIRST),
            step(analysis.bestCue(sentence, CueStage.INDIRECT)),
            step(analysis.bestCue(sentence, CueStage.DIRECT)),
            step(analysis.bestCue(sentence, CueStage.REPORTED)),
            step(analysis.bestCue(sentence, CueStage.INTRODUCES)),
            step(contentShare(analysis, sentence)),
            quoted * 4 / sentence.size(),
            step(direct),
            Math.min(konjunktiv1, 3),
            Math.min(konjunktiv2, 3),
            analysis.sentenceRule[sentence.index()],
            bucket(Math.min(sinceLast, 30)),
            bit(syntax.opensParagraph(sentence)),
        };
    }

    private static float contentShare(Analysis analysis, Sentence sentence) {
        float best = 0;
        for (Candidate candidate : analysis.candidatesOf(sentence.index())) {
            float sum = 0;
            for (int at = candidate.first(); at < candidate.end(); at++) {
                sum += candidate.probability(at, ArgumentStage.CONTENT);
            }
            best = Math.max(best, sum / sentence.size() * analysis.cue(candidate.head(), CueStage.INDIRECT));
        }
        return best;
    }

    private static final int BEGINS_PARAGRAPH = 12;

    private static void add(Analysis analysis, int[][] profiles, int index, Features out) {
        Syntax syntax = analysis.syntax;
        Sentence sentence = analysis.document().sentences().get(index);
        int[] own = profiles[index];
        Clause main = syntax.mainClause(sentence);
        int verb = syntax.mainVerb(sentence);
        int finite = main == null ? 0 : analysis.word[main.verb()];
        int lemma = verb < 0 ? 0 : analysis.lemma[verb];
        int last = analysis.word[sentence.endToken() - 1];
        int mood = own[0];
        int t = 1;
        out.add(t++, 0);
        out.add(t++, finite);
        out.add(t++, lemma);
        out.add(t++, lemma, mood);
        out.add(t++, finite, own[11]);
        out.add(t++, last);
        out.add(t++, last, mood);
        out.add(t++, analysis.word[sentence.firstToken()]);
        out.add(t++, analysis.word[sentence.firstToken()], mood);
        out.add(t++, sentence.size() > 1 ? analysis.word[sentence.firstToken() + 1] : 0);
        out.add(t++, bucket(sentence.size()), mood);
        out.add(t++, verb < 0 ? 0 : analysis.cueClass[verb], mood);
        out.add(t++, main == null ? 0 : main.code(), own[8]);
        out.add(t++, Math.min(index, 3), mood);
        out.add(t++, mood, own[8] * 4 + own[9], own[1]);
        out.add(t++, own[1] * 5 + own[2], own[3] * 5 + own[4], mood);
        out.add(t++, own[3], lemma);
        out.add(t++, own[10], own[1], mood);
        out.add(t++, own[10], own[3]);
        out.add(t++, syntax.clauseAt(sentence.firstToken()).code(), own[1]);
        int clause = main == null ? -1 : syntax.clauseIndex(main.first());
        int subject = clause < 0 ? 0 : analysis.chunks.subjectNoun[clause];
        int kind = clause < 0 ? 0 : analysis.chunks.subjectKind[clause];
        out.add(t++, subject);
        out.add(t++, kind, mood);
        out.add(t++, kind, lemma);
        out.add(t++, kind, verb < 0 ? 0 : analysis.cueClass[verb], own[1]);
        addNeighbours(profiles, index, out);
        addWords(analysis, sentence, out);
    }

    private static void addNeighbours(int[][] profiles, int index, Features out) {
        int mood = profiles[index][0];
        for (int offset = -2; offset <= 1; offset++) {
            boolean inside = index + offset >= 0 && index + offset < profiles.length;
            int[] profile = inside ? profiles[index + offset] : new int[BEGINS_PARAGRAPH + 1];
            for (int k = 0; k < profile.length; k++) {
                int t = 100 + (offset + 2) * 40 + k * 2;
                out.add(t, inside ? profile[k] : -1);
                out.add(t + 1, inside ? profile[k] : -1, mood);
            }
            out.add(300 + offset, profile[1], profile[7], mood);
            out.add(310 + offset, Analysis.mix(profile[0], profile[10]), mood, profiles[index][BEGINS_PARAGRAPH]);
        }
    }

    private static void addWords(Analysis analysis, Sentence sentence, Features out) {
        List<Integer> seen = new ArrayList<>();
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            boolean verb = !analysis.syntax.verb(at).isEmpty() && !seen.contains(analysis.lemma[at]);
            if (verb && seen.size() < 20) {
                seen.add(analysis.lemma[at]);
                out.add(400, analysis.lemma[at]);
            }
            if (analysis.cueClass[at] > 0) {
                out.add(401, analysis.cueClass[at]);
            }
        }
    }

    /** The probability of a label at a sentence. */
    static float probability(Analysis analysis, int sentence, int label) {
        return analysis.sentenceProbabilities[sentence * LABELS + label];
    }
}
