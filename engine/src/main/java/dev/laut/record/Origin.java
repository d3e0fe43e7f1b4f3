package dev.laut.record;

import dev.laut.statement.Hop;
import java.util.Objects;

/**
 * Where a report comes from in the end: a person, document, institution or unnamed source, or an agency that it passed
 * through; never an outlet.
 *
 * @param kind what it is
 * @param key the same for the same origin, also in other articles
 * @param name as shown
 */
public record Origin(Kind kind, String key, String name) {

    /** The kinds of origins, in the order in which they are told. */
    public enum Kind {
        AGENCY,
        PERSON,
        INSTITUTION,
        DOCUMENT,
        ANONYMOUS
    }

    public Origin {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
    }

    /**
     * What a hop of this role is as an origin.
     *
     * @throws IllegalArgumentException for a role that only passes on
     */
    public static Kind kind(Hop.Role role) {
        return switch (role) {
            case AGENCY -> Kind.AGENCY;
            case PERSON -> Kind.PERSON;
            case INSTITUTION -> Kind.INSTITUTION;
            case DOCUMENT -> Kind.DOCUMENT;
            case ANONYMOUS -> Kind.ANONYMOUS;
            case PUBLISHER, MEDIUM, BROADCAST, TRANSLATION ->
                throw new IllegalArgumentException(role + " is no origin: it only passes on");
        };
    }

    static boolean isOrigin(Hop.Role role) {
        return switch (role) {
            case PUBLISHER, MEDIUM, BROADCAST, TRANSLATION -> false;
            case AGENCY, PERSON, INSTITUTION, DOCUMENT, ANONYMOUS -> true;
        };
    }
}
