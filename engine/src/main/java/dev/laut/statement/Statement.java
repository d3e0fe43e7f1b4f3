package dev.laut.statement;

import dev.laut.article.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reported words: what is said, where it is said to be said, by whom, and through whom it reached the page.
 *
 * @param id unique in its record
 * @param type how the words are reported
 * @param medium the channel
 * @param content the reported words; never empty, more than one span where discontinuous
 * @param cue the words that report: "teilte", "mit"
 * @param frame the clause around the cue
 * @param speaker the words that name the speaker; empty when the sentence names none
 * @param addressee the words that name who is spoken to
 * @param speakerEntity the id of the entity that speaks, when resolved
 * @param act what the speaker does by it
 * @param hedge the words that weaken it: "soll", "offenbar"; empty for none
 * @param polarity affirmed or negated
 * @param inheritedFrom the id of the statement that speaker and chain are carried over from
 * @param rule the name of the rule or model that found it
 * @param chain from the publisher to the first origin
 */
public record Statement(
        String id,
        StatementType type,
        Medium medium,
        List<Span> content,
        List<Span> cue,
        List<Span> frame,
        List<Span> speaker,
        List<Span> addressee,
        Optional<String> speakerEntity,
        Act act,
        Optional<String> hedge,
        Polarity polarity,
        Optional<String> inheritedFrom,
        String rule,
        List<Hop> chain) {

    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(medium, "medium");
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        frame = List.copyOf(frame);
        speaker = List.copyOf(speaker);
        addressee = List.copyOf(addressee);
        Objects.requireNonNull(speakerEntity, "speakerEntity");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(inheritedFrom, "inheritedFrom");
        Objects.requireNonNull(rule, "rule");
        chain = List.copyOf(chain);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("statement " + id + " (" + rule + ") without content");
        }
    }
}
