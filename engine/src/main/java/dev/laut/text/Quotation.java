package dev.laut.text;

/**
 * A stretch between a pair of quotation marks, both included, in token indexes of the document.
 *
 * @param first its opening mark
 * @param end the token after its closing mark, or after its last word where the closing mark is missing
 */
public record Quotation(int first, int end) {

    public Quotation {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no quotation: [" + first + ", " + end + ")");
        }
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    /** The number of tokens, with the marks. */
    public int length() {
        return end - first;
    }
}
