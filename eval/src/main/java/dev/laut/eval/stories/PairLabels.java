package dev.laut.eval.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.eval.EvaluationData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pairs of articles that a person labelled by reading both: {@code eval/gold/stories/pairs.json}. */
public final class PairLabels {

    /** In the note of a pair that was drawn and read after the rules had been set. */
    private static final String LATER = "second sample";

    private static final Set<String> COPIES = Set.of("COPY", "PARTIAL");

    /**
     * One labelled pair.
     *
     * @param a the address of one article
     * @param b the address of the other
     * @param label COPY, PARTIAL, BOILERPLATE, QUOTE, VERSION, LIVEBLOG, TRANSLATION or NONE
     * @param note why, and "borderline" where another reader might differ
     */
    public record LabelledPair(String a, String b, String label, String note) {

        /** Whether one is a copy of the other or of a part of it. */
        public boolean isCopy() {
            return COPIES.contains(label);
        }

        /** Whether the pair was known when numbers were set; the others only measure them. */
        public boolean isTuning() {
            return !note.contains(LATER);
        }
    }

    private PairLabels() {}

    public static List<LabelledPair> load() {
        return read(EvaluationData.checkout().resolve(Path.of("eval", "gold", "stories", "pairs.json")));
    }

    static List<LabelledPair> read(Path file) {
        try {
            List<LabelledPair> pairs = new ArrayList<>();
            for (JsonNode pair : new ObjectMapper().readTree(file.toFile()).get("pairs")) {
                pairs.add(new LabelledPair(
                        pair.get("a").asText(),
                        pair.get("b").asText(),
                        pair.get("label").asText(),
                        pair.get("note").asText()));
            }
            return pairs;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
