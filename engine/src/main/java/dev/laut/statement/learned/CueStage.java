package dev.laut.statement.learned;

import static dev.laut.statement.learned.Analysis.bit;
import static dev.laut.statement.learned.Analysis.bucket;
import static dev.laut.statement.learned.Analysis.near;

import dev.laut.learn.Crf;
import dev.laut.learn.Features;
import dev.laut.text.Clause;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import dev.laut.text.Token;

/** First stage: which tokens carry a cue, and of which kind. Labels the tokens of each sentence. */
public final class CueStage {

    public static final int NONE = 0;
    /** The head of an indirect statement's cue: "sagte", "laut", "Angaben". */
    public static final int INDIRECT = 1;
    /** The head of a cue that only direct statements have. */
    public static final int DIRECT = 2;
    /** The main verb of a sentence that sums up a speech act. */
    public static final int REPORTED = 3;
    /** The main verb of a sentence that names who speaks in a later one. */
    public static final int INTRODUCES = 4;

    public static final int LABELS = 5;

    private CueStage() {}

    /** The feature hashes of every token of a sentence. */
    public static int[][] features(Analysis analysis, Sentence sentence) {
        Features out = new Features();
        int[] flags = flags(analysis, sentence);
        int[][] features = new int[sentence.size()][];
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            out.clear();
            add(analysis, sentence, flags, at, out);
            features[at - sentence.firstToken()] = out.toArray();
        }
        return features;
    }

    /** Fills the analysis with this stage's probabilities. */
    public static void apply(Crf model, Analysis analysis) {
        analysis.cueProbabilities = new float[analysis.syntax.size() * LABELS];
        Features out = new Features();
        for (Sentence sentence : analysis.document().sentences()) {
            float[] scores = new float[sentence.size() * model.width()];
            int[] flags = flags(analysis, sentence);
            for (int i = 0; i < sentence.size(); i++) {
                int at = sentence.firstToken() + i;
                if (!mayCarryCue(analysis, at)) {
                    model.fix(NONE, scores, i * model.width());
                    continue;
                }
                out.clear();
                add(analysis, sentence, flags, at, out);
                model.addScores(out, scores, i * model.width());
            }
            set(analysis, sentence, model.marginals(scores, sentence.size()));
        }
    }

    /**
     * Whether a token can be a cue at all. Marks, names, pronouns, articles and the nouns that the lexicon of cues does not
     * know never are one in the training data; they are half of all tokens, and scoring them took a sixth of a reading.
     */
    private static boolean mayCarryCue(Analysis analysis, int at) {
        return switch (analysis.coarse[at]) {
            case Analysis.MARK,
                    Analysis.SYMBOL,
                    Analysis.PERSON,
                    Analysis.NAME,
                    Analysis.PERSONAL_PRONOUN,
                    Analysis.DETERMINER -> false;
            case Analysis.NOUN -> analysis.cueClass[at] != 0;
            default -> true;
        };
    }

    static void set(Analysis analysis, Sentence sentence, float[] probabilities) {
        System.arraycopy(
                probabilities, 0, analysis.cueProbabilities, sentence.firstToken() * LABELS, probabilities.length);
    }

    /** What holds of the whole sentence. */
    private static int[] flags(Analysis analysis, Sentence sentence) {
        Syntax syntax = analysis.syntax;
        int konjunktiv1 = 0;
        int konjunktiv2 = 0;
        int quotation = 0;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            konjunktiv1 |= bit(syntax.reading(at).is(Trait.KONJUNKTIV_1));
            konjunktiv2 |= bit(syntax.reading(at).is(Trait.KONJUNKTIV_2));
            quotation |= bit(syntax.quotationIndex(at) >= 0);
        }
        int end = sentence.endToken();
        int colon = bit(syntax.token(end - 1).is(":"));
        int follows = bit(end < syntax.size() && syntax.quotationIndex(end) >= 0);
        int rule = analysis.sentenceRule[sentence.index()];
        int before = sentence.index() == 0 ? 0 : analysis.sentenceRule[sentence.index() - 1];
        int after =
                sentence.index() + 1 == analysis.sentenceRule.length ? 0 : analysis.sentenceRule[sentence.index() + 1];
        int nextFree = bit(after > 3);
        return new int[] {konjunktiv1, konjunktiv2, quotation, colon, follows, rule, before, nextFree};
    }

    private static void add(Analysis analysis, Sentence sentence, int[] flags, int at, Features out) {
        out.group(0);
        addWord(analysis, sentence, at, out);
        addClauses(analysis, sentence, flags, at, out);
        out.group(1);
        addClasses(analysis, sentence, flags, at, out);
        out.group(2);
        addRules(analysis, sentence, flags, at, out);
    }

    private static void addWord(Analysis analysis, Sentence sentence, int at, Features out) {
        Token token = analysis.syntax.token(at);
        String form = token.lower();
        int length = form.length();
        int t = 1;
        out.add(t++, 0);
        out.add(t++, analysis.word[at]);
        out.add(t++, analysis.lemma[at]);
        out.add(t++, analysis.syntax.verb(at).hashCode());
        out.add(t++, length > 3 ? form.substring(length - 3).hashCode() : 0);
        out.add(t++, length > 4 ? form.substring(length - 4).hashCode() : 0);
        out.add(t++, length > 6 ? form.substring(length - 6).hashCode() : 0);
        out.add(t++, analysis.pos[at]);
        out.add(t++, analysis.coarse[at], bit(token.isCapitalised()));
        for (int offset = -3; offset <= 3; offset++) {
            out.add(t++, near(analysis.word, at + offset, sentence));
            out.add(t++, near(analysis.lemma, at + offset, sentence));
            out.add(t++, near(analysis.coarse, at + offset, sentence));
        }
        int next = near(analysis.lemma, at + 1, sentence);
        out.add(t++, analysis.lemma[at], next);
        out.add(t++, analysis.lemma[at], near(analysis.lemma, at - 1, sentence));
        out.add(
                t++,
                near(analysis.coarse, at - 1, sentence),
                analysis.coarse[at],
                near(analysis.coarse, at + 1, sentence));
        out.add(t++, analysis.pos[at], near(analysis.pos, at + 1, sentence));
        out.add(t++, analysis.pos[at], near(analysis.pos, at - 1, sentence));
        out.add(t++, analysis.lemma[at], near(analysis.coarse, at + 1, sentence));
        out.add(t++, bucket(at - sentence.firstToken()));
        out.add(t++, bucket(sentence.endToken() - at));
    }

    private static void addClauses(Analysis analysis, Sentence sentence, int[] flags, int at, Features out) {
        Syntax syntax = analysis.syntax;
        int clause = syntax.clauseIndex(at);
        Clause own = syntax.clauses().get(clause);
        int code = own.code();
        int next = analysis.clauseCode(clause + 1, sentence);
        int afterNext = analysis.clauseCode(clause + 2, sentence);
        int before = analysis.clauseCode(clause - 1, sentence);
        boolean comma = own.first() > sentence.firstToken()
                && syntax.token(own.first() - 1).is(",");
        int inverted = bit(comma && own.kind() == Clause.Kind.VERB_FIRST && own.verb() == at);
        int head = bit(syntax.contentVerb(own) == at) * 2 + bit(own.verb() == at);
        boolean closing = at > 0 && isClosing(syntax, at - 1);
        int quoted = bit(syntax.quotationIndex(at) >= 0);
        int lemma = analysis.lemma[at];
        int t = 100;
        out.add(t++, code, head);
        out.add(t++, next, head);
        out.add(t++, afterNext, head);
        out.add(t++, before, head);
        out.add(t++, code, next, head);
        out.add(t++, lemma, next);
        out.add(t++, lemma, next, afterNext);
        int following = own.end() < sentence.endToken() ? own.end() : -1;
        out.add(t++, lemma, following < 0 ? 0 : analysis.coarse[following]);
        out.add(t++, head, following < 0 ? 0 : analysis.word[following]);
        out.add(t++, lemma, before, inverted);
        out.add(t++, inverted, before);
        out.add(t++, lemma, quoted);
        out.add(t++, lemma, code);
        out.add(t++, quoted, head);
        out.add(t++, bit(closing), lemma);
        out.add(t++, bit(closing), head);
        for (int i = 0; i < 5; i++) {
            out.add(t++, flags[i], head);
            out.add(t++, flags[i], lemma);
        }
        out.add(t++, analysis.pos[at], code);
        out.add(t++, flags[0] * 2 + flags[1], code, head);
        out.add(t++, bit(at == own.end() - 2), next, analysis.coarse[at]);
        out.add(t++, Analysis.bit(syntax.opensParagraph(sentence)), head);
        out.add(t++, sentence.index() == 0 ? 1 : 0, head);
    }

    private static boolean isClosing(Syntax syntax, int at) {
        int quotation = syntax.quotationIndex(at);
        boolean last = quotation >= 0 && syntax.quotations().get(quotation).end() == at + 1;
        return last || (syntax.token(at).is(",") && at > 0 && syntax.quotationIndex(at) < 0 && isLast(syntax, at - 1));
    }

    private static boolean isLast(Syntax syntax, int at) {
        int quotation = syntax.quotationIndex(at);
        return quotation >= 0 && syntax.quotations().get(quotation).end() == at + 1;
    }

    private static void addClasses(Analysis analysis, Sentence sentence, int[] flags, int at, Features out) {
        Syntax syntax = analysis.syntax;
        int clause = syntax.clauseIndex(at);
        int own = analysis.cueClass[at];
        int head = bit(syntax.contentVerb(syntax.clauses().get(clause)) == at);
        int t = 200;
        out.add(t++, own, head);
        out.add(t++, own, analysis.clauseCode(clause + 1, sentence));
        out.add(t++, own, finiteOf(analysis, clause + 1, sentence), head);
        out.add(t++, own, analysis.clauseCode(clause - 1, sentence));
        out.add(t++, own, syntax.clauses().get(clause).code());
        out.add(t++, own, flags[0] * 8 + flags[1] * 4 + flags[2] * 2 + flags[4], head);
        out.add(t++, near(analysis.cueClass, at - 1, sentence), own);
        out.add(t++, near(analysis.cueClass, at + 1, sentence), own);
        out.add(t++, near(analysis.cueClass, at + 2, sentence), analysis.coarse[at]);
        out.add(t++, analysis.word[at], near(analysis.cueClass, at + 1, sentence));
        out.add(t++, analysis.word[at], near(analysis.cueClass, at + 2, sentence));
        out.add(t++, verbClass(analysis, clause), analysis.coarse[at], own);
        int chunk = syntax.chunkIndex(at + 1 < syntax.size() ? at + 1 : at);
        int noun = chunk < 0 ? 0 : analysis.cueClass[syntax.chunks().get(chunk).head()];
        out.add(t++, analysis.word[at], noun);
        out.add(t++, analysis.chunks.subjectNoun[clause], head);
        out.add(t++, analysis.chunks.subjectKind[clause], head);
        out.add(t++, analysis.chunks.subjectKind[clause], analysis.lemma[at]);
        out.add(t++, analysis.chunks.subjectKind[clause], own, analysis.clauseCode(clause + 1, sentence));
        out.add(t++, analysis.chunks.subjectNoun[clause], own, head);
    }

    /** The lemma of a clause's finite verb, if the clause lies in the sentence. */
    private static int finiteOf(Analysis analysis, int clause, Sentence sentence) {
        if (clause >= analysis.syntax.clauses().size()) {
            return 0;
        }
        int verb = analysis.syntax.clauses().get(clause).verb();
        return verb < 0 || verb >= sentence.endToken() ? 0 : analysis.lemma[verb];
    }

    /** The class of the verb that a clause is built on. */
    private static int verbClass(Analysis analysis, int clause) {
        int verb = analysis.syntax.contentVerb(analysis.syntax.clauses().get(clause));
        return verb < 0 ? 0 : analysis.cueClass[verb];
    }

    private static void addRules(Analysis analysis, Sentence sentence, int[] flags, int at, Features out) {
        int own = analysis.ruleHead[at];
        int t = 300;
        out.add(t++, own);
        out.add(t++, own, analysis.lemma[at]);
        out.add(t++, own, analysis.coarse[at]);
        out.add(t++, near(analysis.ruleHead, at - 1, sentence));
        out.add(t++, near(analysis.ruleHead, at + 1, sentence));
        out.add(t++, flags[5], own);
        out.add(t++, flags[5], analysis.lemma[at]);
        out.add(t++, flags[6], own);
        out.add(t++, flags[7], own);
        out.add(t++, flags[7], analysis.coarse[at]);
        out.add(t++, own, flags[0] * 2 + flags[1]);
        out.add(t, analysis.syntax.clauseAt(at).code(), own, flags[5]);
    }
}
