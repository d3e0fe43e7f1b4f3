package dev.laut.store.claim;

import java.util.List;

/**
 * What somebody said, over all articles that tell of it: the same speaker, and near-equal words or the same event.
 *
 * @param speaker who speaks
 * @param words the wording that most articles have
 * @param articles in how many articles it stands
 * @param publishers of how many outlets
 * @param agencies the agencies that it came through, each once
 * @param origins the names of those it comes from in the end, each once
 * @param versions the wordings, the most frequent first; the later ones with what they changed
 */
public record Claim(
        String speaker,
        String words,
        long articles,
        long publishers,
        List<String> agencies,
        List<String> origins,
        List<Version> versions) {

    /**
     * One wording.
     *
     * @param isQuoted whether it stands between quotation marks
     * @param changes against the most frequent quoted wording, or that of the claim; empty for that one itself
     * @param places where it stands
     */
    public record Version(String words, boolean isQuoted, List<Change> changes, List<Place> places) {

        public Version {
            changes = List.copyOf(changes);
            places = List.copyOf(places);
        }
    }

    /**
     * Words that differ.
     *
     * @param dropped what stands there otherwise; empty for what was added
     * @param added what stands here instead; empty for what was dropped
     */
    public record Change(String dropped, String added) {}

    /** A statement in an article, "12:s3". */
    public record Place(String statement, String address, String publisher, String published) {}

    public Claim {
        agencies = List.copyOf(agencies);
        origins = List.copyOf(origins);
        versions = List.copyOf(versions);
    }
}
