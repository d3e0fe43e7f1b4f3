package dev.laut.desk.stock;

import dev.laut.desk.guard.AuditLog;
import dev.laut.store.Changes;
import dev.laut.store.Correction;
import dev.laut.store.Correction.Change;
import dev.laut.store.Correction.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes corrections and takes them back, in the name of whoever asks. */
public final class Corrections {

    private final Stock stock;
    private final AuditLog audit;

    public Corrections(Stock stock, AuditLog audit) {
        this.stock = stock;
        this.audit = audit;
    }

    /** All of them, the latest first. */
    public List<Correction> all() {
        List<Correction> all = new ArrayList<>(stock.ask(store -> store.corrections()));
        Collections.reverse(all);
        return all;
    }

    /**
     * Corrects what {@code subject} points at: a statement ("12:s3"), or for a merge the actor that goes.
     *
     * @return the correction's number; empty where there is no such thing
     * @throws IllegalArgumentException for a chain that is none
     */
    public Optional<Long> make(Kind kind, String subject, String value, String user, String from) {
        Optional<Change> change = stock.ask(store -> {
            Changes changes = new Changes(store);
            return switch (kind) {
                case SPEAKER -> value.isBlank() ? Optional.empty() : changes.speaker(subject, value);
                case CHAIN ->
                    changes.chain(
                            subject,
                            value.lines().filter(line -> !line.isBlank()).toList());
                case NO_STATEMENT -> changes.noStatement(subject);
                case MERGE -> changes.merge(subject, value);
            };
        });
        return change.map(known -> {
            long number = stock.write(writer -> writer.correct(known, user));
            audit.add(user, from, "correct " + kind, number + ": " + subject + " " + value);
            return number;
        });
    }

    /** Takes one back; false where there is none that holds. */
    public boolean undo(long number, String user, String from) {
        boolean undone = stock.write(writer -> writer.undo(number, user));
        if (undone) {
            audit.add(user, from, "undo", String.valueOf(number));
        }
        return undone;
    }
}
