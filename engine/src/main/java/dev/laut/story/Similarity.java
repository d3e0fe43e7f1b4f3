package dev.laut.story;

/**
 * How alike two articles are: the cosine of their terms weighed by rarity, less with every day between them. As in
 * Miranda et al. 2018, "Multilingual clustering of streaming news", with one set of terms instead of nine.
 */
final class Similarity {

    /**
     * Days after which a likeness counts for 1/e. Reactions to a happening appear within two days; with 8 a theme's
     * articles of two weeks join, with 3 a story ends over a weekend.
     */
    private static final double FADING_DAYS = 4;

    /** Two numbers of a series, printed on different days, are one article only when they are all but the same. */
    private static final double SAME_TEXT = 0.7;

    private Similarity() {}

    /** From 0 to 1, of two articles whose bags have this cosine. */
    static double of(Told one, Told other, double cosine) {
        return cosine < SAME_TEXT && one.isSeriesWith(other) ? 0 : cosine * Math.exp(-one.daysTo(other) / FADING_DAYS);
    }

    /** What a term that both hold adds to their likeness. */
    static double weight(Bag one, int at, Bag other, int otherAt, Vocabulary vocabulary) {
        double rarity = vocabulary.rarity(one.term(at));
        return one.weight(at) * other.weight(otherAt) * rarity * rarity;
    }

    /** The length of a bag as a vector. */
    static double length(Bag bag, Vocabulary vocabulary) {
        double sum = 0;
        for (int at = 0; at < bag.size(); at++) {
            sum += weight(bag, at, bag, at, vocabulary);
        }
        return Math.sqrt(sum);
    }
}
