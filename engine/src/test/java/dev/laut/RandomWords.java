package dev.laut;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random texts of given words, for laws that hold for any text. The same seed gives the same texts. */
public final class RandomWords {

    private final List<String> words;
    private final int longest;

    /** @param longest the most words of a text; there are texts of none */
    public RandomWords(List<String> words, int longest) {
        this.words = List.copyOf(words);
        this.longest = longest;
    }

    public Stream<String> texts(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(round -> text(random));
    }

    /** Words apart by a space, now and then by none. */
    private String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(longest + 1); left > 0; left--) {
            text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
