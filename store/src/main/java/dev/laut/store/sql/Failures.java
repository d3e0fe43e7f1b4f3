package dev.laut.store.sql;

import dev.laut.store.sql.StoreException.Reason;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of the database means to its user. */
final class Failures {

    private Failures() {}

    static StoreException of(SQLException failure, String place) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                Reason reason = reason(sqlite.getResultCode());
                return new StoreException(reason, place, reason == Reason.FAILED ? words(sqlite) : "", failure);
            }
        }
        return new StoreException(Reason.FAILED, place, words(failure), failure);
    }

    private static Reason reason(SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> Reason.FULL;
            case SQLITE_BUSY, SQLITE_LOCKED -> Reason.LOCKED;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> Reason.READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Reason.CORRUPT;
            case SQLITE_IOERR -> code == SQLiteErrorCode.SQLITE_IOERR_WRITE ? Reason.FULL : Reason.FAILED;
            default -> Reason.FAILED;
        };
    }

    private static String words(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
