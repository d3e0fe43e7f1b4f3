package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.text.Chunk;
import dev.laut.text.Clause;
import dev.laut.text.Clause.Kind;
import dev.laut.text.Reading.Trait;
import java.util.List;
import java.util.Set;

/**
 * A noun for words, then a colon and the words: "Sein Urteil: Das Gesetz ist unbrauchbar.", "Das Fazit der Forscher: ...",
 * "Kritik kam vom Verband: Das Gesetz sei unbrauchbar."
 */
final class VerdictRule implements SentenceRule {

    static final String NAME = "verdict";

    private static final Set<String> POSSESSIVES = Set.of("sein", "seine", "ihr", "ihre");

    @Override
    public void find(SentenceView sentence, List<Proposal> found) {
        List<Clause> clauses = sentence.clauses();
        Clause frame = clauses.get(0);
        boolean announces = clauses.size() > 1
                && sentence.is(frame.end() - 1, ":")
                && sentence.syntax().quotationIndex(frame.end()) < 0;
        if (announces && frame.isMain()) {
            comesFrom(sentence, frame, found);
        }
        announces &= frame.kind() == Kind.VERBLESS;
        int noun = announces ? noun(sentence, frame) : -1;
        TokenSet speaker = noun < 0 ? new TokenSet() : speaker(sentence, frame, noun);
        if (!speaker.isEmpty()) {
            found.add(proposal(sentence, frame, noun, speaker));
        }
    }

    /** "Kritik kam vom Verband: ...". */
    private static void comesFrom(SentenceView sentence, Clause frame, List<Proposal> found) {
        int head = sentence.syntax().contentVerb(frame);
        if (head < 0 || !VoiceNouns.isReceived(sentence.syntax().verb(head))) {
            return;
        }
        int noun = -1;
        for (int at = frame.first(); at < frame.end(); at++) {
            noun = noun < 0 && VoiceNouns.isVoice(sentence.syntax().token(at)) ? at : noun;
            int chunk = noun >= 0 && VoiceNouns.isFrom(sentence.syntax().token(at)) && at + 1 < frame.end()
                    ? sentence.syntax().chunkIndex(at + 1)
                    : -1;
            if (chunk >= 0) {
                found.add(proposal(
                        sentence,
                        frame,
                        noun,
                        TokenSet.of(at + 1, sentence.subjects().extended(chunk, frame.end() - 1))));
                return;
            }
        }
    }

    private static int noun(SentenceView sentence, Clause frame) {
        for (int at = frame.first(); at < frame.end(); at++) {
            CueClass message = sentence.cues().noun(at);
            if (sentence.reading(at).is(Trait.NOUN) && message != CueClass.NONE && message != CueClass.SHOW) {
                return at;
            }
        }
        return -1;
    }

    /** Whose words they are: the possessive, else the genitive or "von" behind the noun. */
    private static TokenSet speaker(SentenceView sentence, Clause frame, int noun) {
        if (POSSESSIVES.contains(sentence.lower(frame.first()))) {
            return TokenSet.of(frame.first(), frame.first() + 1);
        }
        int index = sentence.syntax().chunkIndex(noun);
        int end = index < 0 ? noun : sentence.subjects().extended(index, frame.end() - 1);
        Chunk chunk = index < 0 ? null : sentence.syntax().chunks().get(index);
        return chunk == null || end <= chunk.end() ? new TokenSet() : TokenSet.of(chunk.end(), end);
    }

    private static Proposal proposal(SentenceView sentence, Clause frame, int noun, TokenSet speaker) {
        Proposal proposal = new Proposal(StatementType.INDIRECT, NAME, noun);
        proposal.cue().add(noun);
        proposal.speaker().addAll(speaker);
        proposal.frame().addRange(sentence.first(), frame.end());
        sentence.addTrimmed(proposal.content(), frame.end(), sentence.end());
        return proposal;
    }
}
