package dev.laut.store.sql;

import java.util.Objects;

/** The store cannot be used. Says why and where; a skin puts it into words, in one line. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The kinds of reasons. */
    public enum Reason {
        /** There is no store in the folder. */
        MISSING,
        /** The path is no folder, or the folder cannot be made. */
        NO_FOLDER,
        /** Folder or file may not be written. */
        READ_ONLY,
        /** The disk is full. */
        FULL,
        /** Another process writes. */
        LOCKED,
        /** The file is not a store, or damaged. */
        CORRUPT,
        /** A later version of the program made the store. */
        NEWER,
        /** An earlier version of the program made the store, and nobody has written to it since; rebuilding mends that. */
        OLDER,
        /** The database server does not answer, or refuses; the detail has its words. */
        UNREACHABLE,
        /** The question took longer than whoever asked would wait. */
        CANCELLED,
        /** The database failed in another way; the detail has its words. */
        FAILED
    }

    private final Reason reason;
    private final String place;
    private final String detail;

    /**
     * @param place the folder, file or server
     * @param detail further words; may be empty
     */
    public StoreException(Reason reason, String place, String detail, Throwable cause) {
        super(place + ": " + reason + (detail.isEmpty() ? "" : " (" + detail + ")"), cause);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.place = place;
        this.detail = detail;
    }

    public StoreException(Reason reason, String place, String detail) {
        this(reason, place, detail, null);
    }

    public Reason reason() {
        return reason;
    }

    public String place() {
        return place;
    }

    public String detail() {
        return detail;
    }
}
