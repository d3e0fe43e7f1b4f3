package dev.laut.eval.ledger;

/**
 * How many announcements were found, and read as a person reads them.
 *
 * @param wanted all that a person finds
 * @param found of these, those that the ledger has
 * @param state found with the right state
 * @param due found with the right day, or with none where none is said
 * @param shown found with the words that show the state, or with none where none do
 * @param who found with the right announcer
 * @param entries all that the ledger has
 */
public record LedgerScore(int wanted, int found, int state, int due, int shown, int who, int entries) {

    @Override
    public String toString() {
        return "%d wanted, %d found, %d state, %d due, %d shown, %d who; %d entries"
                .formatted(wanted, found, state, due, shown, who, entries);
    }
}
