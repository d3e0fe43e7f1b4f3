package dev.laut.story;

import java.util.Arrays;

/** Which articles are alike, and how much. */
final class Neighbourhood {

    /** Likeness that is kept: below it nothing ever joins, and each pair costs memory. */
    private static final double LEAST = 0.03;

    /** Earlier articles that one is kept to be like, so that fuller days cost no more an article. */
    private static final int MOST = 60;

    private final Archive archive;
    private final Candidates candidates;
    private Neighbours[] alike = new Neighbours[64];
    private int[] earlier = new int[64];
    private double[] likeness = new double[64];
    private int count;

    Neighbourhood(Archive archive) {
        this.archive = archive;
        this.candidates = new Candidates(archive.vocabulary());
    }

    /** Takes in the article with this number, higher than all before; its likeness to them is reckoned now. */
    void add(int number) {
        Told article = archive.article(number);
        count = 0;
        candidates.of(article.bag(), LEAST, (candidate, cosine) -> {
            double similarity = Similarity.of(article, archive.article(candidate), cosine);
            if (similarity >= LEAST) {
                note(candidate, similarity);
            }
        });
        if (number >= alike.length) {
            alike = Arrays.copyOf(alike, 2 * number);
        }
        alike[number] = new Neighbours();
        join(number);
        candidates.add(number, article.bag());
    }

    private void note(int candidate, double similarity) {
        if (count == earlier.length) {
            earlier = Arrays.copyOf(earlier, 2 * count);
            likeness = Arrays.copyOf(likeness, 2 * count);
        }
        earlier[count] = candidate;
        likeness[count++] = similarity;
    }

    /** Of several that are equally alike the first ones are kept. */
    private void join(int number) {
        double least = leastKept();
        int equal = MOST;
        for (int at = 0; at < count; at++) {
            equal -= likeness[at] > least ? 1 : 0;
        }
        for (int at = 0; at < count; at++) {
            if (likeness[at] > least || likeness[at] == least && equal-- > 0) {
                alike[number].add(earlier[at], likeness[at]);
                alike[earlier[at]].add(number, likeness[at]);
            }
        }
    }

    private double leastKept() {
        if (count <= MOST) {
            return LEAST;
        }
        double[] sorted = Arrays.copyOf(likeness, count);
        Arrays.sort(sorted);
        return sorted[count - MOST];
    }

    /** The articles that are like this one. */
    Neighbours of(int number) {
        return number < alike.length && alike[number] != null ? alike[number] : Neighbours.NONE;
    }
}
