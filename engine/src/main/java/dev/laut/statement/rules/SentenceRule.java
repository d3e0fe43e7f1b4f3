package dev.laut.statement.rules;

import java.util.List;

/** One way in which a sentence reports what someone says. */
interface SentenceRule {

    /** Adds what it finds; nothing when it finds nothing. */
    void find(SentenceView sentence, List<Proposal> found);
}
