package dev.laut.entity.names;

import dev.laut.text.Sentence;

/** One way to tell a name. Rules run in order, the precise ones first. */
interface NameRule {

    /** Adds to {@code cover} the names it finds in the sentence. */
    void apply(Sentence sentence, Cover cover);
}
