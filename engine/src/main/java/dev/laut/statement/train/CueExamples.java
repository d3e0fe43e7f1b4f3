package dev.laut.statement.train;

import dev.laut.learn.Example;
import dev.laut.statement.Part;
import dev.laut.statement.StatementType;
import dev.laut.statement.learned.Analysis;
import dev.laut.statement.learned.ArgumentStage;
import dev.laut.statement.learned.CueStage;
import dev.laut.statement.rules.TokenSet;
import dev.laut.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the first two stages learn from an article. */
final class CueExamples {

    private final Target target;
    private final Analysis analysis;
    private final int[] labels;
    /** For the heads of reported and introducing sentences, whom they name. */
    private final Map<Integer, TokenSet> speakers = new HashMap<>();

    CueExamples(Target target) {
        this.target = target;
        this.analysis = target.analysis();
        this.labels = new int[analysis.syntax().size()];
        markCues();
        markReported();
        markIntroductions();
    }

    private void markCues() {
        for (Target.Statement statement : target.statements()) {
            int head = statement.head();
            if (head < 0) {
                continue;
            }
            if (statement.annotated().type() == StatementType.INDIRECT) {
                labels[head] = CueStage.INDIRECT;
            } else if (labels[head] == CueStage.NONE) {
                labels[head] = CueStage.DIRECT;
            }
        }
    }

    private void markReported() {
        for (Target.Statement statement : target.statements()) {
            if (statement.annotated().type() == StatementType.REPORTED) {
                int middle = statement.tokens(Part.CONTENT).first();
                mark(analysis.sentenceOf(middle), CueStage.REPORTED, statement.tokens(Part.SPEAKER));
            }
        }
    }

    private void markIntroductions() {
        for (Target.Statement statement : target.statements()) {
            TokenSet speaker = statement.tokens(Part.SPEAKER);
            if (statement.head() < 0 && !speaker.isEmpty()) {
                mark(analysis.sentenceOf(speaker.first()), CueStage.INTRODUCES, speaker);
            }
        }
    }

    private void mark(Sentence sentence, int label, TokenSet speaker) {
        int verb = analysis.syntax().mainVerb(sentence);
        boolean taken = false;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            taken |= labels[at] != CueStage.NONE;
        }
        if (verb >= 0 && !taken) {
            labels[verb] = label;
            speakers.put(verb, speaker);
        }
    }

    /** One example a sentence. */
    List<Example> cues() {
        List<Example> examples = new ArrayList<>();
        for (Sentence sentence : target.sentences()) {
            int[] gold = new int[sentence.size()];
            System.arraycopy(labels, sentence.firstToken(), gold, 0, gold.length);
            examples.add(new Example(CueStage.features(analysis, sentence), gold));
        }
        return examples;
    }

    /** One example for every candidate of the first stage, also for the false ones, and for every annotated head. */
    List<Example> arguments() {
        List<Example> examples = new ArrayList<>();
        for (Sentence sentence : target.sentences()) {
            TreeSet<Integer> heads = new TreeSet<>(ArgumentStage.heads(analysis, sentence));
            for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
                if (labels[at] != CueStage.NONE) {
                    heads.add(at);
                }
            }
            for (int head : heads) {
                examples.add(new Example(ArgumentStage.features(analysis, sentence, head), roles(sentence, head)));
            }
        }
        return examples;
    }

    private int[] roles(Sentence sentence, int head) {
        int first = ArgumentStage.first(sentence, head);
        int[] roles = new int[ArgumentStage.end(sentence, head) - first];
        for (Target.Statement statement : target.statements()) {
            boolean own = statement.head() == head;
            boolean indirect = statement.annotated().type() == StatementType.INDIRECT;
            if (own && (indirect || labels[head] == CueStage.DIRECT)) {
                put(roles, first, statement.tokens(Part.FRAME), ArgumentStage.FRAME);
                put(roles, first, statement.tokens(Part.CONTENT), ArgumentStage.CONTENT);
                put(roles, first, statement.tokens(Part.ADDRESSEE), ArgumentStage.ADDRESSEE);
                put(roles, first, statement.tokens(Part.SPEAKER), ArgumentStage.SPEAKER);
                put(roles, first, statement.tokens(Part.CUE), ArgumentStage.CUE);
            }
        }
        if (speakers.containsKey(head)) {
            put(roles, first, speakers.get(head), ArgumentStage.SPEAKER);
        }
        return roles;
    }

    private static void put(int[] roles, int first, TokenSet tokens, int role) {
        tokens.stream()
                .map(at -> at - first)
                .filter(at -> at >= 0 && at < roles.length)
                .forEach(at -> roles[at] = role);
    }
}
