package dev.laut.text;

/**
 * A stretch of a sentence between two clause boundaries, in token indexes of the document. A clause that another one
 * interrupts is two of these.
 *
 * @param first its first token
 * @param end the token after its last one; a comma, colon or bracket at its end belongs to it
 * @param kind where its finite verb stands
 * @param mood the mood of its verb
 * @param opener what joins it to the clause before, in lower case: "dass", "ob"; "R" for a relative word; empty for none
 * @param verb the token of its finite verb; -1 for none
 */
public record Clause(int first, int end, Kind kind, Mood mood, String opener, int verb) {

    /** Where the finite verb stands. */
    public enum Kind {
        /** First: "sagte der Minister", "kommt er". */
        VERB_FIRST,
        /** Second: "der Minister sagte". */
        VERB_SECOND,
        /** Last, as in a dependent clause: "dass er komme". */
        VERB_LAST,
        /** "die Steuern zu senken". */
        INFINITIVE,
        /** Only a form that may be no finite verb. */
        UNSURE,
        /** No verb. */
        VERBLESS
    }

    /** The mood that tells reported speech. */
    public enum Mood {
        OTHER,
        KONJUNKTIV_1,
        KONJUNKTIV_2,
        /** Indicative of "sollen". */
        SOLLEN
    }

    public Clause {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no clause: [" + first + ", " + end + ")");
        }
    }

    /** Whether it is in Konjunktiv I or II. */
    public boolean isKonjunktiv() {
        return mood == Mood.KONJUNKTIV_1 || mood == Mood.KONJUNKTIV_2;
    }

    /** Whether it is a main clause by its word order. */
    public boolean isMain() {
        return kind == Kind.VERB_FIRST || kind == Kind.VERB_SECOND;
    }

    /** Kind, mood and opener as one number, for features. */
    public int code() {
        return (kind.ordinal() * 4 + mood.ordinal()) * 31 + opener.hashCode();
    }
}
