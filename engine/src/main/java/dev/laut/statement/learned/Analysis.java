package dev.laut.statement.learned;

import dev.laut.lang.de.Tag.NameClass;
import dev.laut.learn.Features;
import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.statement.rules.Cues;
import dev.laut.statement.rules.Proposal;
import dev.laut.statement.rules.RuleFinder;
import dev.laut.text.Clause;
import dev.laut.text.Document;
import dev.laut.text.Quotation;
import dev.laut.text.Reading;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import dev.laut.text.Token;
import java.util.List;

/**
 * A document on its way through the stages: what syntax and rules say of it, as the numbers that features are made of,
 * and what the stages have found so far. Not thread-safe; one for each document.
 */
public final class Analysis {

    /** Stands for what lies before the first or behind the last token of a sentence. */
    static final int OUTSIDE = 7;

    /* The kinds of words that features tell apart. */
    static final int MARK = 1;
    static final int SYMBOL = 2;
    static final int PERSON = 3;
    static final int NAME = 4;
    static final int NOUN = 5;
    static final int FINITE = 6;
    static final int PERHAPS_FINITE = 7;
    static final int PERSONAL_PRONOUN = 8;
    static final int DETERMINER = 9;
    static final int PREPOSITION = 10;
    static final int CONJUNCTION = 11;
    static final int INFINITIVE = 12;
    static final int PARTICIPLE = 13;
    static final int ADJECTIVE = 14;
    static final int ADVERB = 15;
    static final int OTHER = 16;

    private static final int OPENING_MARK = "„".hashCode();

    private static final int CLOSING_MARK = "“".hashCode();

    /** Keeps classes of nouns apart from those of verbs. */
    private static final int NOUN_CLASSES = 20;

    final Syntax syntax;
    final Cues cues;
    final List<Proposal> rules;
    final int[] word;
    final int[] lemma;
    final int[] pos;
    final int[] coarse;
    final int[] cueClass;
    final int[] ruleHead;
    final Proposal[] ruleAt;
    final int[] sentenceRule;
    final ChunkCodes chunks;

    /** For every token the probability of every {@link CueStage} label; filled by the first stage. */
    float[] cueProbabilities = new float[0];

    /** The cue candidates in reading order; filled by the second stage. */
    List<Candidate> candidates = List.of();

    /** For every quotation how likely it is a statement; filled by the third stage. */
    float[] quotationProbabilities = new float[0];

    /** For every quotation its likeliest cue, null for none; filled by the third stage. */
    Candidate[] quotationCues = new Candidate[0];

    float[] quotationCueProbabilities = new float[0];

    /** For every sentence the probability of every {@link SentenceStage} label; filled by the fourth stage. */
    float[] sentenceProbabilities = new float[0];

    private int[] firstCandidate = new int[0];

    public Analysis(Syntax syntax, RuleFinder ruleFinder) {
        this.syntax = syntax;
        this.cues = ruleFinder.cues(syntax);
        this.rules = ruleFinder.propose(syntax, cues);
        int size = syntax.size();
        this.word = new int[size];
        this.lemma = new int[size];
        this.pos = new int[size];
        this.coarse = new int[size];
        this.cueClass = new int[size];
        this.ruleHead = new int[size];
        this.ruleAt = new Proposal[size];
        this.sentenceRule = new int[document().sentences().size()];
        for (int at = 0; at < size; at++) {
            number(at);
        }
        syntax.quotations().forEach(this::normalise);
        this.chunks = new ChunkCodes(syntax, lemma, coarse, cueClass);
        rules.forEach(this::mark);
    }

    /** Quotation marks are read by what they do, in whatever style they are. */
    private void normalise(Quotation quotation) {
        mark(quotation.first(), OPENING_MARK);
        mark(quotation.end() - 1, CLOSING_MARK);
    }

    private void mark(int at, int code) {
        if (syntax.token(at).isPunctuation()) {
            word[at] = code;
            lemma[at] = code;
            pos[at] = code;
        }
    }

    private void number(int at) {
        Token token = syntax.token(at);
        Reading reading = syntax.reading(at);
        word[at] = token.lower().hashCode();
        lemma[at] = lemma(at, token, reading).hashCode();
        pos[at] = token.isWord() ? reading.traits() : token.isPunctuation() ? word[at] : -2;
        coarse[at] = coarse(token, reading);
        CueClass verb = cues.verb(at);
        CueClass noun = cues.noun(at);
        cueClass[at] = verb != CueClass.NONE
                ? verb.ordinal() * 2 + (cues.isStrong(at) ? 1 : 0)
                : noun != CueClass.NONE ? NOUN_CLASSES + noun.ordinal() : 0;
    }

    private String lemma(int at, Token token, Reading reading) {
        boolean nominal = token.isCapitalised()
                && !token.initial()
                && !reading.nounLemma().isEmpty();
        if (nominal) {
            return reading.nounLemma();
        }
        return syntax.verb(at).isEmpty() ? token.lower() : syntax.verb(at);
    }

    private static int coarse(Token token, Reading reading) {
        if (!token.isWord()) {
            return token.isPunctuation() ? MARK : SYMBOL;
        }
        if (token.isCapitalised() && !token.initial()) {
            return capital(reading);
        }
        if (reading.is(Trait.FINITE)) {
            return reading.isOnlyFinite() ? FINITE : PERHAPS_FINITE;
        }
        if (reading.is(Trait.PERSONAL_PRONOUN)) {
            return PERSONAL_PRONOUN;
        }
        if (reading.is(Trait.DETERMINER)) {
            return DETERMINER;
        }
        if (reading.is(Trait.PREPOSITION)) {
            return PREPOSITION;
        }
        return reading.is(Trait.CONJUNCTION) ? CONJUNCTION : open(reading);
    }

    private static int capital(Reading reading) {
        boolean person = reading.is(NameClass.FIRST_NAME) || reading.is(NameClass.SURNAME);
        return person ? PERSON : reading.is(Trait.NAME) ? NAME : NOUN;
    }

    private static int open(Reading reading) {
        if (reading.is(Trait.INFINITIVE) || reading.is(Trait.ZU_INFINITIVE)) {
            return INFINITIVE;
        }
        if (reading.is(Trait.PARTICIPLE)) {
            return PARTICIPLE;
        }
        return reading.is(Trait.ADJECTIVE) ? ADJECTIVE : reading.is(Trait.ADVERB) ? ADVERB : OTHER;
    }

    private void mark(Proposal rule) {
        boolean direct = rule.type() == StatementType.DIRECT;
        if (rule.head() >= 0 && (ruleAt[rule.head()] == null || !direct)) {
            ruleAt[rule.head()] = rule;
            ruleHead[rule.head()] =
                    1 + rule.type().ordinal() * 8 + Math.floorMod(rule.rule().hashCode(), 7);
        }
        int sentence =
                document().sentenceOf(syntax.token(rule.content().first())).index();
        if (!direct || sentenceRule[sentence] == 0) {
            sentenceRule[sentence] = 1 + rule.type().ordinal();
        }
    }

    public Syntax syntax() {
        return syntax;
    }

    public Document document() {
        return syntax.document();
    }

    public Sentence sentenceOf(int token) {
        return document().sentenceOf(syntax.token(token));
    }

    /** The code of the clause with this index, if it lies in the sentence. */
    int clauseCode(int index, Sentence sentence) {
        if (index < 0 || index >= syntax.clauses().size()) {
            return OUTSIDE;
        }
        Clause clause = syntax.clauses().get(index);
        boolean inside = clause.first() >= sentence.firstToken() && clause.end() <= sentence.endToken();
        return inside ? clause.code() : OUTSIDE;
    }

    /** A number of a token, if it lies in the sentence. */
    static int near(int[] numbers, int at, Sentence sentence) {
        return at < sentence.firstToken() || at >= sentence.endToken() ? OUTSIDE : numbers[at];
    }

    /** The probability that the first stage gives a label at a token. */
    float cue(int at, int label) {
        return cueProbabilities[at * CueStage.LABELS + label];
    }

    /** The probability that a token is the head of any cue. */
    float anyCue(int at) {
        return 1 - cue(at, CueStage.NONE);
    }

    /** The greatest probability of a label in a sentence. */
    float bestCue(Sentence sentence, int label) {
        float best = 0;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            best = Math.max(best, cue(at, label));
        }
        return best;
    }

    /** A probability as one of five steps, finer near 0 and 1. */
    static int step(float probability) {
        return probability < 0.05f ? 0 : probability < 0.2f ? 1 : probability < 0.5f ? 2 : probability < 0.8f ? 3 : 4;
    }

    /** A distance as a bucket: exact when small, coarse when great, with its sign. */
    static int bucket(int distance) {
        int size = Math.abs(distance);
        int bucket = size < 6 ? size : size < 9 ? 6 : size < 14 ? 7 : size < 22 ? 8 : size < 40 ? 9 : 10;
        return distance < 0 ? -bucket : bucket;
    }

    static int bit(boolean holds) {
        return holds ? 1 : 0;
    }

    static int mix(int... numbers) {
        int hash = 17;
        for (int number : numbers) {
            hash = Features.mix(hash, number);
        }
        return hash;
    }

    /** Sets the candidates, in reading order. */
    void candidates(List<Candidate> found) {
        this.candidates = List.copyOf(found);
        this.firstCandidate = new int[document().sentences().size() + 1];
        for (Candidate candidate : found) {
            firstCandidate[candidate.sentence().index() + 1]++;
        }
        for (int i = 1; i < firstCandidate.length; i++) {
            firstCandidate[i] += firstCandidate[i - 1];
        }
    }

    /** The candidates of the sentence with this index. */
    public List<Candidate> candidatesOf(int sentence) {
        return candidates.subList(firstCandidate[sentence], firstCandidate[sentence + 1]);
    }
}
