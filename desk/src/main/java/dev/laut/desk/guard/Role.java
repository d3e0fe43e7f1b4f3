package dev.laut.desk.guard;

import io.javalin.security.RouteRole;

/** What somebody may do; each may also do what those before may. */
public enum Role implements RouteRole {
    /** Not known: sees the page to log in, and nothing of the store. */
    STRANGER,
    READER,
    /** Stores, corrects, collects. */
    EDITOR,
    /** Sees the audit log and figures of the server. */
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
