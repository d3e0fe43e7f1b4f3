package dev.laut.entity;

import dev.laut.lang.de.Tag.Gender;

/** Which pronouns can stand for a thing, as a set of bits. */
final class Agreement {

    static final int MASCULINE = 1;
    static final int FEMININE = 2;
    static final int NEUTER = 4;
    static final int PLURAL = 8;

    /** A person of whom only a surname is known. */
    static final int SOMEBODY = MASCULINE | FEMININE;

    private Agreement() {}

    static int of(Gender gender, int otherwise) {
        return switch (gender) {
            case MASCULINE -> MASCULINE;
            case FEMININE -> FEMININE;
            case NEUTER -> NEUTER;
            case ANY, NONE -> otherwise;
        };
    }
}
