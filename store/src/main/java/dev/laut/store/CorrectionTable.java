package dev.laut.store;

import dev.laut.store.Correction.Change;
import dev.laut.store.Correction.Kind;
import dev.laut.store.Correction.Undone;
import dev.laut.store.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The corrections as they lie in the store. */
final class CorrectionTable {

    private static final String ALL =
            "select id, kind, address, words, subject, value, made_by, made_at, undone_by, undone_at from correction";

    private final Database database;

    CorrectionTable(Database database) {
        this.database = database;
    }

    /** All, also those taken back, in the order in which they were made. */
    List<Correction> all() {
        return database.list(ALL + " order by id", CorrectionTable::correction);
    }

    Optional<Correction> with(long id) {
        return database.first(ALL + " where id = ?", CorrectionTable::correction, id);
    }

    /** The changes of an article that hold. */
    List<Change> of(String address) {
        return database
                .list(
                        ALL + " where address = ? and undone_by is null order by id",
                        CorrectionTable::correction,
                        address)
                .stream()
                .filter(correction -> correction.change().kind() != Kind.MERGE)
                .map(Correction::change)
                .toList();
    }

    /** The merges that hold. */
    List<Change> merges() {
        return all().stream()
                .filter(correction -> correction.undone().isEmpty())
                .map(Correction::change)
                .filter(change -> change.kind() == Kind.MERGE)
                .toList();
    }

    long add(Change change, String by, Instant at) {
        return database.insert(
                "insert into correction (kind, address, words, subject, value, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                change.kind().name(),
                change.address(),
                change.words(),
                change.subject(),
                change.value(),
                by,
                at.toString());
    }

    void undo(long id, String by, Instant at) {
        database.update("update correction set undone_by = ?, undone_at = ? where id = ?", by, at.toString(), id);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        String undoneBy = row.getString(9);
        Change change = new Change(
                Kind.valueOf(row.getString(2)), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
        return new Correction(
                row.getLong(1),
                change,
                row.getString(7),
                Instant.parse(row.getString(8)),
                undoneBy == null
                        ? Optional.empty()
                        : Optional.of(new Undone(undoneBy, Instant.parse(row.getString(10)))));
    }
}
