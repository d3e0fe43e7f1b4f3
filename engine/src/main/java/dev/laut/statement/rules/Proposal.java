package dev.laut.statement.rules;

import dev.laut.statement.Finding;
import dev.laut.statement.Medium;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import java.util.Objects;
import java.util.OptionalInt;

/** A statement as a rule or model proposes it, in tokens. Grows while it is built; not thread-safe. */
public final class Proposal {

    private final StatementType type;
    private final String rule;
    private final int head;
    private final TokenSet content = new TokenSet();
    private final TokenSet cue = new TokenSet();
    private final TokenSet frame = new TokenSet();
    private final TokenSet speaker = new TokenSet();
    private final TokenSet addressee = new TokenSet();
    private Medium medium = Medium.SPEECH_OR_WRITING;
    private Proposal speakerFrom;

    /** @param head the token that carries the cue; -1 for a statement without cue */
    public Proposal(StatementType type, String rule, int head) {
        this.type = Objects.requireNonNull(type, "type");
        this.rule = Objects.requireNonNull(rule, "rule");
        this.head = head;
    }

    public StatementType type() {
        return type;
    }

    public String rule() {
        return rule;
    }

    public int head() {
        return head;
    }

    public TokenSet content() {
        return content;
    }

    public TokenSet cue() {
        return cue;
    }

    public TokenSet frame() {
        return frame;
    }

    public TokenSet speaker() {
        return speaker;
    }

    public TokenSet addressee() {
        return addressee;
    }

    public Medium medium() {
        return medium;
    }

    public void medium(Medium value) {
        this.medium = Objects.requireNonNull(value, "medium");
    }

    /** Takes over cue, frame, speaker, addressee and medium. */
    public void takeRoles(Proposal other) {
        cue.addAll(other.cue);
        frame.addAll(other.frame);
        addressee.addAll(other.addressee);
        medium = other.medium;
        speaker.addAll(other.speaker);
        speakerFrom = other.speakerFrom;
    }

    /** Carries on the speaker of an earlier statement. */
    public void carryOn(Proposal earlier) {
        speaker.addAll(earlier.speaker);
        medium = earlier.medium;
        speakerFrom = earlier;
    }

    /** Says whose speaker this one carries on. */
    public void speakerFrom(Proposal earlier) {
        this.speakerFrom = Objects.requireNonNull(earlier, "earlier");
    }

    /** The statement whose speaker this one carries on; null for none. */
    public Proposal speakerFrom() {
        return speakerFrom;
    }

    public Finding finding(Document document, OptionalInt from) {
        return new Finding(
                type,
                medium,
                content.spans(document),
                cue.spans(document),
                frame.spans(document),
                speaker.spans(document),
                addressee.spans(document),
                from,
                rule);
    }
}
