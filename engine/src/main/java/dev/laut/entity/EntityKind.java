package dev.laut.entity;

/** What sort of thing an entity is. */
public enum EntityKind {
    PERSON,
    STATE,
    GOVERNMENT,
    PLACE,
    ORGANISATION,
    MEDIUM,
    DOCUMENT,
    GROUP,
    /** A source that the article does not name: "ein hochrangiger Sicherheitsbeamter". */
    ANONYMOUS
}
