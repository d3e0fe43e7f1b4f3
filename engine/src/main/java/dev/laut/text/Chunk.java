package dev.laut.text;

/**
 * A noun chunk: "der frühere Minister Karl Müller", "er". In token indexes of the document.
 *
 * @param first its first token, without a preposition
 * @param end the token after its last one
 * @param preposition the preposition that governs it; -1 for none
 * @param cases the cases it can stand in, as bits of {@link dev.laut.lang.de.Tag.Case}
 */
public record Chunk(int first, int end, int preposition, int cases) {

    public Chunk {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no chunk: [" + first + ", " + end + ")");
        }
    }

    /** Its last token: the noun, or the last of its names. */
    public int head() {
        return end - 1;
    }

    public boolean isGoverned() {
        return preposition >= 0;
    }

    /** Its first token, the preposition included. */
    public int begin() {
        return preposition >= 0 ? preposition : first;
    }
}
