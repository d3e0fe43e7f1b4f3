package dev.laut.statement;

import dev.laut.article.Span;
import java.util.List;

/** The parts of a statement. */
public enum Part {
    CONTENT,
    SPEAKER,
    CUE,
    FRAME,
    ADDRESSEE;

    /** This part of a finding. */
    public List<Span> of(Finding finding) {
        return switch (this) {
            case CONTENT -> finding.content();
            case SPEAKER -> finding.speaker();
            case CUE -> finding.cue();
            case FRAME -> finding.frame();
            case ADDRESSEE -> finding.addressee();
        };
    }
}
