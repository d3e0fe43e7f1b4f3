package dev.laut.statement.learned;

import static dev.laut.statement.learned.Analysis.bit;
import static dev.laut.statement.learned.Analysis.bucket;
import static dev.laut.statement.learned.Analysis.near;
import static dev.laut.statement.learned.Analysis.step;

import dev.laut.learn.Crf;
import dev.laut.learn.Features;
import dev.laut.statement.rules.Proposal;
import dev.laut.text.Clause;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.ArrayList;
import java.util.List;

/** Second stage: given a token that may carry a cue, which tokens of its sentence are its content, speaker and so on. */
public final class ArgumentStage {

    public static final int NONE = 0;
    public static final int CONTENT = 1;
    public static final int SPEAKER = 2;
    public static final int ADDRESSEE = 3;
    public static final int CUE = 4;
    public static final int FRAME = 5;

    public static final int LABELS = 6;

    /** Tokens that are less likely a cue than this are no candidates, unless they are a main verb. */
    static final float LEAST_CUE = 0.12f;

    /** Main verbs that are less likely a cue than this are no candidates either. */
    private static final float LEAST_MAIN = 0.01f;

    /** Tokens on either side of a candidate that are labelled; longer sentences are lists or have lost their stops. */
    private static final int WINDOW = 100;

    /** Candidates a sentence can have; bounds the work on text that is no prose. */
    private static final int MOST_CANDIDATES = 8;

    private ArgumentStage() {}

    /** The candidates of a sentence by the first stage: likely cues, and the main verb. In reading order. */
    public static List<Integer> heads(Analysis analysis, Sentence sentence) {
        List<Integer> heads = new ArrayList<>();
        if (!sentence.segment().role().isProse()) {
            return heads;
        }
        int main = analysis.syntax.mainVerb(sentence);
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            boolean likely = analysis.anyCue(at) > LEAST_CUE && heads.size() < MOST_CANDIDATES;
            if (likely || (at == main && analysis.anyCue(at) > LEAST_MAIN)) {
                heads.add(at);
            }
        }
        return heads;
    }

    public static int first(Sentence sentence, int head) {
        return Math.max(sentence.firstToken(), head - WINDOW);
    }

    public static int end(Sentence sentence, int head) {
        return Math.min(sentence.endToken(), head + WINDOW);
    }

    /** The feature hashes of the tokens around a head, from {@link #first} to {@link #end}. */
    public static int[][] features(Analysis analysis, Sentence sentence, int head) {
        Features out = new Features();
        int first = first(sentence, head);
        int[][] features = new int[end(sentence, head) - first][];
        Head context = new Head(analysis, sentence, head);
        for (int i = 0; i < features.length; i++) {
            out.clear();
            addToken(analysis, sentence, first + i, out);
            context.addClause(analysis.syntax.clauseIndex(first + i), out);
            context.addLabel(context.label(first + i), out);
            context.add(first + i, out);
            features[i] = out.toArray();
        }
        return features;
    }

    /** Fills the analysis with candidates and their marginals. */
    public static void apply(Crf model, Analysis analysis) {
        List<Candidate> candidates = new ArrayList<>();
        Features out = new Features();
        for (Sentence sentence : analysis.document().sentences()) {
            List<Integer> heads = heads(analysis, sentence);
            if (heads.isEmpty()) {
                continue;
            }
            float[] fixed = new float[sentence.size() * model.width()];
            for (int i = 0; i < sentence.size(); i++) {
                out.clear();
                addToken(analysis, sentence, sentence.firstToken() + i, out);
                model.addScores(out, fixed, i * model.width());
            }
            for (int head : heads) {
                candidates.add(candidate(model, analysis, sentence, head, fixed, out));
            }
        }
        analysis.candidates(candidates);
    }

    private static Candidate candidate(
            Crf model, Analysis analysis, Sentence sentence, int head, float[] fixed, Features out) {
        int first = first(sentence, head);
        int length = end(sentence, head) - first;
        float[] scores = new float[length * model.width()];
        System.arraycopy(fixed, (first - sentence.firstToken()) * model.width(), scores, 0, scores.length);
        Head context = new Head(analysis, sentence, head);
        Shared clause = new Shared(model, context::addClause, out);
        Shared label = new Shared(model, context::addLabel, out);
        for (int i = 0; i < length; i++) {
            int at = first + i;
            clause.addScores(analysis.syntax.clauseIndex(at), scores, i * model.width());
            label.addScores(context.label(at), scores, i * model.width());
            out.clear();
            context.add(at, out);
            model.addScores(out, scores, i * model.width());
        }
        return new Candidate(head, sentence, first, model.marginals(scores, length));
    }

    /** What is the same for every candidate of the sentence. */
    private static void addToken(Analysis analysis, Sentence sentence, int at, Features out) {
        Syntax syntax = analysis.syntax;
        int clause = syntax.clauseIndex(at);
        Clause own = syntax.clauses().get(clause);
        int t = 400;
        out.group(0);
        out.add(t++, 0);
        for (int offset = -2; offset <= 2; offset++) {
            out.add(t++, near(analysis.word, at + offset, sentence));
            out.add(t++, near(analysis.pos, at + offset, sentence));
            out.add(t++, near(analysis.coarse, at + offset, sentence));
        }
        out.add(t++, analysis.lemma[at]);
        out.add(t++, near(analysis.word, at - 1, sentence), analysis.word[at]);
        out.add(
                t++,
                near(analysis.coarse, at - 1, sentence),
                analysis.coarse[at],
                near(analysis.coarse, at + 1, sentence));
        out.add(t++, own.code(), analysis.coarse[at]);
        out.add(t++, own.code(), analysis.clauseCode(clause + 1, sentence));
        out.add(t++, own.code(), analysis.clauseCode(clause - 1, sentence));
        out.add(t++, bit(syntax.quotationIndex(at) >= 0), analysis.coarse[at]);
        for (int label = 1; label < CueStage.LABELS; label++) {
            out.add(t++, step(analysis.cue(at, label)), own.code());
        }
        out.group(1);
        t = 450;
        out.add(t++, analysis.chunks.chunk[at]);
        out.add(t++, analysis.chunks.subject[at]);
        out.add(t++, analysis.chunks.noun[at]);
        out.add(t++, analysis.chunks.noun[at], analysis.chunks.subject[at]);
        out.add(t++, near(analysis.chunks.chunk, at - 1, sentence), analysis.coarse[at]);
        out.add(t++, near(analysis.chunks.chunk, at + 1, sentence), analysis.coarse[at]);
        out.add(t++, analysis.chunks.complex[at], near(analysis.chunks.complex, at - 1, sentence));
        out.add(t, analysis.cueClass[at], own.code());
    }

    /** Scores that neighbouring tokens share: those of a clause, or of what the rules say. Summed once while they do. */
    private static final class Shared {

        /** Adds the features that go with a number. */
        interface Source {
            void add(int key, Features out);
        }

        private final Crf model;
        private final Source features;
        private final Features out;
        private float[] sums = {};
        private int last;

        Shared(Crf model, Source features, Features out) {
            this.model = model;
            this.features = features;
            this.out = out;
        }

        void addScores(int key, float[] scores, int at) {
            if (sums.length == 0 || key != last) {
                sums = new float[model.width()];
                last = key;
                out.clear();
                features.add(key, out);
                model.addScores(out, sums, 0);
            }
            for (int i = 0; i < sums.length; i++) {
                scores[at + i] += sums[i];
            }
        }
    }

    /** What depends on the candidate. */
    private static final class Head {

        private final Analysis analysis;
        private final Sentence sentence;
        private final int head;
        private final int lemma;
        private final int category;
        private final int clause;
        private final int code;
        private final int inverted;
        private final int verb;
        private final int passive;
        private final int probabilities;
        private final Proposal rule;

        Head(Analysis analysis, Sentence sentence, int head) {
            this.analysis = analysis;
            this.sentence = sentence;
            this.head = head;
            Syntax syntax = analysis.syntax;
            this.lemma = analysis.lemma[head];
            this.category = Math.max(analysis.coarse[head], 1);
            this.clause = syntax.clauseIndex(head);
            Clause own = syntax.clauses().get(clause);
            this.code = own.code();
            this.verb = own.verb();
            boolean comma = own.first() > sentence.firstToken()
                    && syntax.token(own.first() - 1).is(",");
            this.inverted = bit(comma && own.kind() == Clause.Kind.VERB_FIRST);
            this.passive = bit(verb >= 0 && verb != head && syntax.verb(verb).equals("werden"));
            int mixed = 0;
            for (int label = 1; label < CueStage.LABELS; label++) {
                mixed = mixed * 5 + step(analysis.cue(head, label));
            }
            this.probabilities = mixed;
            this.rule = analysis.ruleAt[head];
        }

        void add(int at, Features out) {
            out.group(0);
            addPlace(at, out);
            addClauses(at, out);
            out.group(1);
            addChunks(at, out);
            out.group(2);
            addRule(at, out);
        }

        private void addPlace(int at, Features out) {
            int distance = bucket(at - head);
            int side = Integer.signum(at - head);
            int quoted = bit(analysis.syntax.quotationIndex(at) >= 0);
            int t = 500;
            out.add(t++, distance, lemma);
            out.add(t++, distance, category);
            out.add(t++, distance, analysis.coarse[at]);
            out.add(t++, distance, analysis.word[at]);
            out.add(t++, side, quoted, lemma);
            out.add(t++, side, quoted, category);
            out.add(t++, side, analysis.word[at], category);
            out.add(t++, side, analysis.pos[at], category);
            out.add(t++, probabilities, distance);
            if (category == Analysis.PREPOSITION || category == Analysis.NOUN || category == Analysis.ADJECTIVE) {
                int offset = Math.max(-12, Math.min(12, at - head));
                out.add(550, offset, lemma);
                out.add(551, offset, analysis.coarse[at], category);
                out.add(552, commas(at), side, lemma);
                out.add(553, commas(at), offset, analysis.coarse[at]);
            }
        }

        /** How many commas part a token from the head, at most 3. */
        private int commas(int at) {
            int commas = 0;
            int from = Math.min(at, head);
            int to = Math.min(Math.max(at, head), from + 20);
            for (int i = from; i < to && commas < 3; i++) {
                commas += bit(analysis.syntax.token(i).is(","));
            }
            return commas;
        }

        /** What is the same for all tokens of a clause. */
        void addClause(int index, Features out) {
            Clause own = analysis.syntax.clauses().get(index);
            int distance = distance(index, 5);
            int relation = relation(own, distance);
            int before = analysis.clauseCode(index - 1, sentence);
            int next = analysis.clauseCode(index + 1, sentence);
            int between = indicativeBetween(index);
            out.group(0);
            int t = 600;
            out.add(t++, relation);
            out.add(t++, relation, category);
            out.add(t++, distance, lemma);
            out.add(t++, distance, lemma, own.code());
            out.add(t++, distance, code, category);
            out.add(t++, distance, own.code(), category);
            out.add(t++, distance, own.code(), probabilities);
            out.add(t++, distance, before, own.code());
            out.add(t++, distance, own.code(), next);
            out.add(t++, Analysis.mix(distance, own.code(), code), analysis.clauseCode(clause + 1, sentence), inverted);
            out.add(t++, distance, analysis.word[own.first()], own.code());
            out.add(t++, between, Integer.signum(distance), own.code());
            out.add(t, between, distance, lemma);
            out.group(1);
            out.add(709, analysis.cueClass[head], distance(index, 3), code);
        }

        private int distance(int index, int most) {
            return Math.max(-most, Math.min(most, index - clause));
        }

        private int relation(Clause own, int distance) {
            return Analysis.mix(distance, own.code(), code, inverted);
        }

        private void addClauses(int at, Features out) {
            Syntax syntax = analysis.syntax;
            int index = syntax.clauseIndex(at);
            Clause own = syntax.clauses().get(index);
            int distance = distance(index, 5);
            int edge = bit(at == own.first()) + 2 * bit(at == own.end() - 1);
            int relation = relation(own, distance);
            int fromVerb = verb < 0 ? 3 : Integer.signum(at - verb);
            int ownVerb = own.verb() < 0 ? 3 : Integer.signum(at - own.verb());
            int t = 650;
            out.add(t++, relation, edge);
            out.add(t++, relation, analysis.coarse[at]);
            out.add(t++, distance, analysis.coarse[at], ownVerb);
            out.add(t++, distance, analysis.word[at], inverted);
            out.add(t++, distance, edge, analysis.pos[at]);
            out.add(t++, distance, fromVerb, analysis.coarse[at]);
            out.add(t++, distance, probabilities, fromVerb);
            out.add(t++, distance, bit(syntax.quotationIndex(at) >= 0), inverted);
            out.add(t, distance, analysis.lemma[at], category);
        }

        /** Main clauses in the indicative from behind the head's clause to this one, at most 2. */
        private int indicativeBetween(int index) {
            int step = Integer.signum(index - clause);
            int count = 0;
            for (int i = clause + step; step != 0 && count < 2; i += step) {
                Clause between = analysis.syntax.clauses().get(i);
                count += bit(between.isMain() && !between.isKonjunktiv());
                if (i == index) {
                    break;
                }
            }
            return count;
        }

        private void addChunks(int at, Features out) {
            int distance = distance(analysis.syntax.clauseIndex(at), 3);
            int fromVerb = verb < 0 ? 3 : Integer.signum(at - verb);
            int t = 700;
            out.add(t++, distance, analysis.chunks.subject[at], passive);
            out.add(t++, distance, analysis.chunks.subject[at], code);
            out.add(t++, distance, analysis.chunks.subject[at], lemma);
            out.add(t++, distance, analysis.chunks.chunk[at], lemma);
            out.add(t++, distance, analysis.chunks.chunk[at], fromVerb * 2 + passive);
            out.add(t++, distance, analysis.chunks.complex[at], fromVerb * 2 + inverted);
            out.add(t++, distance, analysis.chunks.noun[at], fromVerb * 2 + passive);
            out.add(t++, distance, analysis.chunks.complex[at], Analysis.mix(analysis.chunks.subject[at], fromVerb));
            out.add(t++, distance, analysis.cueClass[at], category);
            out.add(t + 1, analysis.cueClass[head], distance, analysis.coarse[at]);
        }

        /** What is the same for all tokens of which the rules say the same. */
        void addLabel(int own, Features out) {
            out.group(2);
            int t = 800;
            out.add(t++, own);
            out.add(t++, own, lemma);
            out.add(t++, own, code);
            out.add(t, own, category, probabilities);
        }

        private void addRule(int at, Features out) {
            int own = label(at);
            int t = 850;
            out.add(t++, own, label(at - 1), label(at + 1));
            out.add(t++, own, analysis.syntax.clauseAt(at).code());
            out.add(t, own, analysis.coarse[at]);
        }

        /** What the rules say of a token for this cue; 0 when they know no such cue. */
        private int label(int at) {
            if (rule == null) {
                return analysis.ruleHead[head];
            }
            if (rule.cue().contains(at)) {
                return 50 + CUE;
            }
            if (rule.speaker().contains(at)) {
                return 50 + SPEAKER;
            }
            if (rule.content().contains(at)) {
                return 50 + CONTENT;
            }
            return rule.frame().contains(at) ? 50 + FRAME : 50;
        }
    }
}
