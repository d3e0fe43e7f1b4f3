package dev.laut.story;

import dev.laut.article.Article;
import dev.laut.lang.de.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads an article's terms. What happened stands in the title and the first sentences; further down come other days'
 * news and background.
 */
final class BagReader {

    /** A word of the title counts as so many of the text. Between 6 and 10 nothing moves; at 3 F1 falls by .01. */
    private static final float TITLE = 8;

    /** A word of the lead counts as so many. */
    private static final float LEAD = 3;

    private static final int LEAD_WORDS = 60;

    /** Words read. With 1,000 background joins strangers, with 200 short reports of one event part. */
    private static final int READ_WORDS = 400;

    /** A number is shared by chance more often than a word: "20", "1000". */
    private static final float NUMBER = 0.5f;

    private static final int SHORTEST = 3;

    private final Set<String> stopWords;

    private BagReader(Set<String> stopWords) {
        this.stopWords = Set.copyOf(stopWords);
    }

    static BagReader load() {
        return new BagReader(WordTable.load(WordTable.class, "story-stopwords.txt").rows().stream()
                .map(row -> row.cell(0))
                .collect(Collectors.toSet()));
    }

    Bag read(Article article, Vocabulary vocabulary) {
        Map<Integer, Float> counts = new TreeMap<>();
        count(Words.of(article.title().orElse(""), READ_WORDS), TITLE, vocabulary, counts);
        List<String> words = Words.of(article.text(), READ_WORDS);
        int lead = Math.min(LEAD_WORDS, words.size());
        count(words.subList(0, lead), LEAD, vocabulary, counts);
        count(words.subList(lead, words.size()), 1, vocabulary, counts);
        counts.replaceAll((term, count) -> dampened(count));
        return Bag.of(counts);
    }

    private void count(List<String> words, float weight, Vocabulary vocabulary, Map<Integer, Float> counts) {
        for (String word : words) {
            boolean number = Character.isDigit(word.charAt(0));
            if ((number || word.length() >= SHORTEST) && !stopWords.contains(word.toLowerCase(Locale.GERMAN))) {
                counts.merge(vocabulary.number(Stem.of(word)), number ? NUMBER * weight : weight, Float::sum);
            }
        }
    }

    /** The tenth mention of a word says less than the first. */
    private static float dampened(float count) {
        return count < 1 ? count : 1 + (float) Math.log(count);
    }
}
