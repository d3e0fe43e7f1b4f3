package dev.laut.entity.actors;

/**
 * What an import did.
 *
 * @param imported actors written
 * @param passed entries that are no actors of the news, or have no German name
 * @param broken lines that could not be read and were skipped
 */
public record ImportReport(long imported, long passed, long broken) {

    @Override
    public String toString() {
        return imported + " imported, " + passed + " passed over, " + broken + " broken lines skipped";
    }
}
