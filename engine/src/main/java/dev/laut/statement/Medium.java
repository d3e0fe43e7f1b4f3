package dev.laut.statement;

import java.util.Locale;

/** The channel of a statement, as in the quotation data: spoken, written, thought, or not to be told apart. */
public enum Medium {
    SPEECH,
    WRITING,
    THOUGHT,
    SPEECH_OR_THOUGHT("ST"),
    SPEECH_OR_WRITING("SW"),
    THOUGHT_OR_WRITING("TW");

    private final String label;

    Medium() {
        this.label = name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    Medium(String label) {
        this.label = label;
    }

    /** The name used in records: "Speech", "Writing", "Thought", "ST", "SW", "TW". */
    public String label() {
        return label;
    }
}
