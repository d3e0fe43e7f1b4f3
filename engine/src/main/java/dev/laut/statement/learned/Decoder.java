package dev.laut.statement.learned;

import dev.laut.statement.StatementType;
import dev.laut.statement.rules.Proposal;
import dev.laut.statement.rules.TokenSet;
import dev.laut.text.Quotation;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes whole statements of what the stages find likely. One for each document. */
final class Decoder {

    /** What a statement found by the model is said to be found by. */
    static final String RULE = "model";

    /** So many sentences of free speech are one statement at most. */
    private static final int MOST_SENTENCES = 2;

    private static final String EDGES = ".,;:!?–—-…";

    private final StatementModel model;
    private final Thresholds thresholds;
    private final Analysis analysis;
    private final Syntax syntax;
    private final List<Proposal> found = new ArrayList<>();
    private final Map<Integer, Proposal> byHead = new HashMap<>();

    Decoder(StatementModel model, Thresholds thresholds, Analysis analysis) {
        this.model = model;
        this.thresholds = thresholds;
        this.analysis = analysis;
        this.syntax = analysis.syntax;
    }

    List<Proposal> decode() {
        for (Sentence sentence : analysis.document().sentences()) {
            found.addAll(indirect(sentence.index()));
        }
        addSentences();
        Map<Integer, List<Proposal>> indirect = byToken();
        for (int i = 0; i < syntax.quotations().size(); i++) {
            if (analysis.quotationProbabilities[i] > thresholds.direct()) {
                found.add(direct(i, indirect));
            }
        }
        for (Proposal proposal : found) {
            proposal.medium(MediumStage.choose(model.media(), analysis, proposal));
        }
        return found;
    }

    /** The indirect statements of a sentence; of two with nearly the same content the likelier. */
    private List<Proposal> indirect(int sentence) {
        List<Candidate> candidates = new ArrayList<>(analysis.candidatesOf(sentence));
        candidates.removeIf(candidate -> !isIndirect(candidate.head()));
        candidates.sort((one, other) -> Float.compare(indirect(other), indirect(one)));
        List<Proposal> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Proposal proposal = framed(StatementType.INDIRECT, candidate);
            trim(proposal.content());
            boolean repeats = kept.stream().anyMatch(other -> overlap(other, proposal) >= thresholds.overlap());
            if (!proposal.content().isEmpty() && !repeats) {
                kept.add(proposal);
                byHead.put(candidate.head(), proposal);
            }
        }
        return kept;
    }

    private float indirect(Candidate candidate) {
        return analysis.cue(candidate.head(), CueStage.INDIRECT);
    }

    private boolean isIndirect(int head) {
        int best = CueStage.INDIRECT;
        for (int label = CueStage.DIRECT; label < CueStage.LABELS; label++) {
            best = analysis.cue(head, label) > analysis.cue(head, best) ? label : best;
        }
        return best == CueStage.INDIRECT && analysis.anyCue(head) > thresholds.indirect();
    }

    private static float overlap(Proposal one, Proposal other) {
        int common = one.content().common(other.content());
        return common
                / (float) Math.max(
                        1, Math.min(one.content().size(), other.content().size()));
    }

    /** A statement with the parts that the second stage labels. */
    private Proposal framed(StatementType type, Candidate candidate) {
        Proposal proposal = new Proposal(type, RULE, candidate.head());
        for (int at = candidate.first(); at < candidate.end(); at++) {
            switch (label(candidate, at)) {
                case ArgumentStage.CONTENT -> proposal.content().add(at);
                case ArgumentStage.ADDRESSEE -> proposal.addressee().add(at);
                case ArgumentStage.CUE -> proposal.cue().add(at);
                case ArgumentStage.FRAME -> proposal.frame().add(at);
                default -> {}
            }
        }
        proposal.cue().add(candidate.head());
        proposal.content().removeRange(candidate.head(), candidate.head() + 1);
        fillGaps(proposal, candidate);
        proposal.speaker().addAll(SpeakerStage.speaker(candidate, thresholds.weakSpeaker()));
        proposal.speaker().removeAll(proposal.cue());
        proposal.speaker().removeAll(proposal.content());
        proposal.frame().addAll(proposal.cue());
        proposal.frame().addAll(proposal.speaker());
        proposal.frame().addAll(proposal.addressee());
        return proposal;
    }

    /** What lies between two pieces of content is content, unless the frame stands there. */
    private static void fillGaps(Proposal proposal, Candidate candidate) {
        int[] content = proposal.content().stream().toArray();
        for (int i = 1; i < content.length; i++) {
            int first = content[i - 1] + 1;
            int end = content[i];
            boolean holdsHead = first <= candidate.head() && candidate.head() < end;
            if (end > first && !holdsHead && !isFrame(candidate, first, end)) {
                proposal.content().addRange(first, end);
                proposal.frame().removeRange(first, end);
                proposal.addressee().removeRange(first, end);
                proposal.cue().removeRange(first, end);
            }
        }
    }

    /** Whether a stretch names the speaker, or is labelled as frame for the most part. */
    private static boolean isFrame(Candidate candidate, int first, int end) {
        int frame = 0;
        for (int at = first; at < end; at++) {
            int label = candidate.best(at);
            if (label == ArgumentStage.SPEAKER || label == ArgumentStage.CUE) {
                return true;
            }
            frame += label == ArgumentStage.FRAME ? 1 : 0;
        }
        return frame * 2 > end - first;
    }

    private int label(Candidate candidate, int at) {
        boolean content = candidate.probability(at, ArgumentStage.CONTENT) > thresholds.content();
        return content ? ArgumentStage.CONTENT : candidate.best(at);
    }

    private void trim(TokenSet content) {
        while (!content.isEmpty() && isEdge(content.first())) {
            content.removeRange(content.first(), content.first() + 1);
        }
        while (!content.isEmpty() && isEdge(content.end() - 1)) {
            content.removeRange(content.end() - 1, content.end());
        }
    }

    private boolean isEdge(int at) {
        Token token = syntax.token(at);
        return token.isPunctuation() && EDGES.contains(token.form());
    }

    /** The statements that are whole sentences. */
    private void addSentences() {
        Proposal running = null;
        for (Sentence sentence : analysis.document().sentences()) {
            int index = sentence.index();
            float konjunktiv = sum(index, SentenceStage.KONJUNKTIV_BEGIN);
            float free = sum(index, SentenceStage.FREE_BEGIN);
            boolean prose = sentence.segment().role().isProse();
            if (prose && konjunktiv > thresholds.konjunktiv() && konjunktiv >= free) {
                running = continued(
                        running, sentence, StatementType.INDIRECT_FREE_INDIRECT, SentenceStage.KONJUNKTIV_BEGIN);
            } else if (prose && free > thresholds.free()) {
                running = continued(running, sentence, StatementType.FREE_INDIRECT, SentenceStage.FREE_BEGIN);
            } else {
                running = null;
                addReported(sentence);
            }
        }
    }

    private float sum(int sentence, int begin) {
        return SentenceStage.probability(analysis, sentence, begin)
                + SentenceStage.probability(analysis, sentence, begin + 1);
    }

    private Proposal continued(Proposal running, Sentence sentence, StatementType type, int begin) {
        boolean inside = SentenceStage.probability(analysis, sentence.index(), begin + 1)
                > SentenceStage.probability(analysis, sentence.index(), begin);
        if (inside && goesOn(running, sentence, type)) {
            running.content().addRange(sentence.firstToken(), sentence.endToken());
            return running;
        }
        Proposal proposal = new Proposal(type, RULE, -1);
        proposal.content().addRange(sentence.firstToken(), sentence.endToken());
        carrySpeaker(proposal, sentence.index(), begin);
        found.add(proposal);
        return proposal;
    }

    /** Within a paragraph, and not without end: readers look for single claims. */
    private boolean goesOn(Proposal running, Sentence sentence, StatementType type) {
        if (running == null || running.type() != type || syntax.opensParagraph(sentence)) {
            return false;
        }
        int begun = analysis.sentenceOf(running.content().first()).index();
        return sentence.index() - begun < MOST_SENTENCES;
    }

    private void carrySpeaker(Proposal proposal, int sentence, int type) {
        SpeakerStage.Choice choice = SpeakerStage.choose(model.speakers(), analysis, sentence, type);
        if (choice.probability() > thresholds.carried()) {
            proposal.speaker().addAll(choice.mention().tokens());
            Proposal from = byHead.get(choice.mention().candidate().head());
            if (from != null) {
                proposal.speakerFrom(from);
            }
        }
    }

    private void addReported(Sentence sentence) {
        boolean likely =
                SentenceStage.probability(analysis, sentence.index(), SentenceStage.REPORTED) > thresholds.reported();
        if (!likely || !sentence.segment().role().isProse()) {
            return;
        }
        Candidate best = null;
        for (Candidate candidate : analysis.candidatesOf(sentence.index())) {
            boolean better = best == null
                    || analysis.cue(candidate.head(), CueStage.REPORTED) > analysis.cue(best.head(), CueStage.REPORTED);
            best = better ? candidate : best;
        }
        Proposal proposal = new Proposal(StatementType.REPORTED, RULE, best == null ? -1 : best.head());
        proposal.content().addRange(sentence.firstToken(), sentence.endToken());
        if (best != null) {
            proposal.speaker().addAll(SpeakerStage.speaker(best, thresholds.weakSpeaker()));
        }
        found.add(proposal);
    }

    private Proposal direct(int index, Map<Integer, List<Proposal>> indirect) {
        Quotation quotation = syntax.quotations().get(index);
        Proposal parent = parent(quotation, indirect);
        Candidate cue = analysis.quotationCues[index];
        boolean linked = cue != null && analysis.quotationCueProbabilities[index] > thresholds.link();
        Proposal proposal;
        if (parent != null) {
            proposal = new Proposal(StatementType.DIRECT, RULE, parent.head());
            proposal.takeRoles(parent);
        } else if (linked) {
            proposal = new Proposal(StatementType.DIRECT, RULE, cue.head());
            Proposal shared = byHead.get(cue.head());
            proposal.takeRoles(shared != null ? shared : framed(StatementType.DIRECT, cue));
        } else {
            proposal = new Proposal(StatementType.DIRECT, RULE, -1);
        }
        proposal.content().addRange(quotation.first(), quotation.end());
        proposal.frame().removeAll(proposal.content());
        if (proposal.speaker().isEmpty()) {
            carrySpeaker(proposal, analysis.sentenceOf(quotation.first()).index(), SentenceStage.DIRECT);
        }
        return proposal;
    }

    /** The indirect statements that hold a token as content. */
    private Map<Integer, List<Proposal>> byToken() {
        Map<Integer, List<Proposal>> byToken = new HashMap<>();
        for (Proposal proposal : found) {
            if (proposal.type() == StatementType.INDIRECT) {
                proposal.content().stream().forEach(token -> byToken.computeIfAbsent(token, none -> new ArrayList<>(1))
                        .add(proposal));
            }
        }
        return byToken;
    }

    /** The smallest indirect statement that a quotation is part of; null for none. */
    private static Proposal parent(Quotation quotation, Map<Integer, List<Proposal>> indirect) {
        return indirect.getOrDefault(quotation.first() + 1, List.of()).stream()
                .filter(other -> other.content().contains(quotation.end() - 2))
                .min(Comparator.comparingInt(other -> other.content().size()))
                .orElse(null);
    }
}
