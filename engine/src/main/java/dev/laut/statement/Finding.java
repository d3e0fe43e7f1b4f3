package dev.laut.statement;

import dev.laut.article.Span;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A statement as found in the words, before its speaker is resolved and its source chain is built.
 *
 * @param type how the words are reported
 * @param medium the channel
 * @param content the reported words; never empty
 * @param cue the words that report
 * @param frame the clause around the cue
 * @param speaker the words that name the speaker, also of an earlier sentence; empty when there are none
 * @param addressee the words that name who is spoken to
 * @param speakerFrom the index, among the article's findings, of the one whose speaker this one carries on
 * @param rule the name of the rule or model that found it
 */
public record Finding(
        StatementType type,
        Medium medium,
        List<Span> content,
        List<Span> cue,
        List<Span> frame,
        List<Span> speaker,
        List<Span> addressee,
        OptionalInt speakerFrom,
        String rule) {

    public Finding {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(medium, "medium");
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        frame = List.copyOf(frame);
        speaker = List.copyOf(speaker);
        addressee = List.copyOf(addressee);
        Objects.requireNonNull(speakerFrom, "speakerFrom");
        Objects.requireNonNull(rule, "rule");
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a finding of " + rule + " without content");
        }
    }

    /** Whether this offset of the text stands in the reported words. */
    public boolean reports(int offset) {
        return isIn(content, offset);
    }

    /** Whether this offset of the text stands in the words that report: the cue and the clause around it. */
    public boolean frames(int offset) {
        return isIn(frame, offset) || isIn(cue, offset);
    }

    private static boolean isIn(List<Span> spans, int offset) {
        return spans.stream().anyMatch(span -> span.contains(offset));
    }
}
