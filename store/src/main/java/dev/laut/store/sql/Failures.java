package dev.laut.store.sql;

import dev.laut.store.sql.StoreException.Reason;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failure of the database means to its user. */
final class Failures {

    private Failures() {}

    static StoreException of(Exception failure, String place) {
        Throwable last = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                Reason reason = reason(database);
                return new StoreException(reason, place, isTold(reason) ? words(database) : "", failure);
            }
            last = cause;
        }
        return new StoreException(Reason.FAILED, place, words(last), failure);
    }

    private static boolean isTold(Reason reason) {
        return reason == Reason.FAILED || reason == Reason.UNREACHABLE;
    }

    private static Reason reason(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                ? ofSqlite(sqlite.getResultCode())
                : ofState(failure.getSQLState());
    }

    private static Reason ofSqlite(SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> Reason.FULL;
            case SQLITE_BUSY, SQLITE_LOCKED -> Reason.LOCKED;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> Reason.READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Reason.CORRUPT;
            case SQLITE_INTERRUPT -> Reason.CANCELLED;
            case SQLITE_IOERR -> code == SQLiteErrorCode.SQLITE_IOERR_WRITE ? Reason.FULL : Reason.FAILED;
            default -> Reason.FAILED;
        };
    }

    /** By the classes of the SQL standard and PostgreSQL's own. */
    private static Reason ofState(String state) {
        String code = String.valueOf(state);
        if (code.startsWith("08") || code.startsWith("57P") || code.startsWith("28") || code.equals("3D000")) {
            return Reason.UNREACHABLE;
        }
        return switch (code) {
            case "53100" -> Reason.FULL;
            case "57014" -> Reason.CANCELLED;
            case "55P03" -> Reason.LOCKED;
            case "25006", "42501" -> Reason.READ_ONLY;
            case "XX001", "XX002" -> Reason.CORRUPT;
            default -> Reason.FAILED;
        };
    }

    private static String words(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
