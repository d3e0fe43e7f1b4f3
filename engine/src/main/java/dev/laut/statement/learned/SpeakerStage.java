package dev.laut.statement.learned;

import static dev.laut.statement.learned.Analysis.bit;
import static dev.laut.statement.learned.Analysis.bucket;
import static dev.laut.statement.learned.Analysis.step;

import dev.laut.learn.Crf;
import dev.laut.learn.Features;
import dev.laut.statement.rules.TokenSet;
import dev.laut.text.Reading;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Fifth stage: who speaks in a statement whose own sentence does not say so. Chooses among the speakers nearby. */
public final class SpeakerStage {

    /** Sentences before a statement in which its speaker is looked for. */
    private static final int SENTENCES_BEFORE = 7;

    private static final int SENTENCES_BEHIND = 1;

    /** A speaker that the second stage finds less likely than this is none. */
    private static final float LEAST_SPEAKER = 0.06f;

    /** A speaker that may be carried over: the candidate that it belongs to and its tokens. */
    public record Mention(Candidate candidate, TokenSet tokens) {}

    private SpeakerStage() {}

    /** The speakers near a sentence, nearest sentences last. */
    public static List<Mention> mentions(Analysis analysis, int sentence) {
        List<Mention> mentions = new ArrayList<>();
        int last = Math.min(
                sentence + SENTENCES_BEHIND, analysis.document().sentences().size() - 1);
        for (int i = Math.max(0, sentence - SENTENCES_BEFORE); i <= last; i++) {
            for (Candidate candidate : analysis.candidatesOf(i)) {
                TokenSet tokens = speaker(candidate, LEAST_SPEAKER);
                if (!tokens.isEmpty()) {
                    mentions.add(new Mention(candidate, tokens));
                }
            }
        }
        return mentions;
    }

    /** Tokens within a speaker that may be labelled otherwise: a mark, a word. */
    private static final int GAP = 2;

    /**
     * A candidate's speaker: of the stretches labelled so the likeliest, else the tokens around the likeliest one if
     * it is at least this likely.
     */
    static TokenSet speaker(Candidate candidate, float least) {
        TokenSet best = new TokenSet();
        float most = 0;
        int peak = candidate.first();
        int at = candidate.first();
        while (at < candidate.end()) {
            float here = candidate.probability(at, ArgumentStage.SPEAKER);
            peak = here > candidate.probability(peak, ArgumentStage.SPEAKER) ? at : peak;
            int end = stretchEnd(candidate, at);
            float sum = sum(candidate, at, end);
            if (sum > most) {
                most = sum;
                best = TokenSet.of(at, end);
            }
            at = Math.max(at + 1, end);
        }
        boolean weak = best.isEmpty() && candidate.probability(peak, ArgumentStage.SPEAKER) > least;
        return weak ? region(candidate, peak) : best;
    }

    /** The end of the stretch of speaker tokens that begins here; the same place when none does. */
    private static int stretchEnd(Candidate candidate, int begin) {
        int end = begin;
        for (int at = begin; at < candidate.end() && at - end < GAP; at++) {
            if (candidate.best(at) == ArgumentStage.SPEAKER) {
                end = at + 1;
            } else if (end == begin) {
                return begin;
            }
        }
        return end;
    }

    /** Long stretches win over short ones, and likely ones over unlikely ones. */
    private static float sum(Candidate candidate, int begin, int end) {
        float sum = 0;
        for (int at = begin; at < end; at++) {
            sum += candidate.probability(at, ArgumentStage.SPEAKER);
        }
        return sum / (float) Math.sqrt(Math.max(1, end - begin));
    }

    /** The tokens around a peak that are at least half as likely. */
    private static TokenSet region(Candidate candidate, int peak) {
        float half = candidate.probability(peak, ArgumentStage.SPEAKER) / 2;
        int first = peak;
        while (candidate.probability(first - 1, ArgumentStage.SPEAKER) > half) {
            first--;
        }
        int end = peak + 1;
        while (candidate.probability(end, ArgumentStage.SPEAKER) > half) {
            end++;
        }
        return TokenSet.of(first, end);
    }

    /** The best speaker for a statement that begins in a sentence, with its probability. */
    record Choice(Mention mention, float probability) {}

    static Choice choose(Crf model, Analysis analysis, int sentence, int type) {
        Features out = new Features();
        Choice best = new Choice(null, 0);
        List<Mention> mentions = mentions(analysis, sentence);
        for (int i = 0; i < mentions.size(); i++) {
            out.clear();
            add(analysis, sentence, type, mentions, i, out);
            float probability = model.probabilities(out)[1];
            if (probability > best.probability()) {
                best = new Choice(mentions.get(i), probability);
            }
        }
        return best;
    }

    /**
     * The features of one mention for a statement.
     *
     * @param type the label of {@link SentenceStage} that stands for the statement's type
     */
    public static void add(Analysis analysis, int sentence, int type, List<Mention> mentions, int place, Features out) {
        Mention mention = mentions.get(place);
        Candidate candidate = mention.candidate();
        int head = candidate.head();
        Sentence there = candidate.sentence();
        int distance = bucket(sentence - there.index());
        int indirect = step(analysis.cue(head, CueStage.INDIRECT));
        int direct = step(analysis.cue(head, CueStage.DIRECT));
        int other = step(Math.max(analysis.cue(head, CueStage.REPORTED), analysis.cue(head, CueStage.INTRODUCES)));
        int strength = step(candidate.greatest(ArgumentStage.SPEAKER));
        int form = form(analysis, mention.tokens());
        int between = between(analysis, mentions, place, sentence);
        int paragraphs = 0;
        int chain = 1;
        for (int i = Math.min(there.index(), sentence) + 1; i <= Math.max(there.index(), sentence); i++) {
            paragraphs += bit(analysis.syntax.opensParagraph(
                    analysis.document().sentences().get(i)));
            boolean free = SentenceStage.probability(analysis, i, SentenceStage.KONJUNKTIV_BEGIN)
                            + SentenceStage.probability(analysis, i, SentenceStage.KONJUNKTIV_INSIDE)
                            + SentenceStage.probability(analysis, i, SentenceStage.FREE_BEGIN)
                            + SentenceStage.probability(analysis, i, SentenceStage.FREE_INSIDE)
                    > 0.3f;
            chain &= bit(free || i == sentence);
        }
        paragraphs = Math.min(paragraphs, 2);
        int label = best(analysis, there.index());
        int cue = indirect * 25 + direct * 5 + other;
        int t = 1;
        out.add(t++, distance, type);
        out.add(t++, distance, cue);
        out.add(t++, distance, strength, type);
        out.add(t++, distance, between, type);
        out.add(t++, distance, paragraphs, type);
        out.add(t++, distance, form);
        out.add(t++, distance, label, type);
        out.add(t++, distance, chain, cue);
        out.add(t++, cue, strength);
        out.add(t++, cue, between);
        out.add(t++, form, type);
        out.add(t++, form, strength);
        out.add(t++, label, strength, between);
        out.add(t++, bucket(mention.tokens().size()), strength);
        out.add(t++, analysis.lemma[head]);
        out.add(t++, analysis.lemma[mention.tokens().end() - 1]);
        out.add(t++, analysis.cueClass[mention.tokens().end() - 1], distance);
        out.add(t, between, chain, Analysis.mix(strength, label));
    }

    private static int best(Analysis analysis, int sentence) {
        int best = 0;
        for (int label = 1; label < SentenceStage.LABELS; label++) {
            best = SentenceStage.probability(analysis, sentence, label)
                            > SentenceStage.probability(analysis, sentence, best)
                    ? label
                    : best;
        }
        return best;
    }

    private static int form(Analysis analysis, TokenSet tokens) {
        Reading first = analysis.syntax.reading(tokens.first());
        int size = Math.min(tokens.size(), 3);
        return Analysis.mix(
                bit(first.is(Trait.PERSONAL_PRONOUN)),
                bit(first.is(Trait.PRONOUN)),
                analysis.coarse[tokens.end() - 1],
                size);
    }

    /** Likely speakers between a mention and the statement, at most 3. */
    private static int between(Analysis analysis, List<Mention> mentions, int place, int sentence) {
        int between = 0;
        for (int i = place + 1; i < mentions.size(); i++) {
            Candidate candidate = mentions.get(i).candidate();
            boolean before = candidate.sentence().index() < sentence;
            between += bit(before && analysis.anyCue(candidate.head()) > 0.5f);
        }
        return Math.min(between, 3);
    }
}
