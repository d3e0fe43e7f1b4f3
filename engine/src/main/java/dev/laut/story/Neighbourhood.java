package dev.laut.story;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which articles are alike, and how much. */
final class Neighbourhood {

    /** Likeness that is kept: below it nothing ever joins, and each pair costs memory. */
    private static final double LEAST = 0.03;

    private final Archive archive;
    private final Candidates candidates;
    private final Map<Integer, Map<Integer, Double>> alike = new HashMap<>();

    Neighbourhood(Archive archive) {
        this.archive = archive;
        this.candidates = new Candidates(archive.vocabulary());
    }

    /** Takes in the article with this number, higher than all before; its likeness to them is reckoned now. */
    void add(int number) {
        Told article = archive.article(number);
        alike.put(number, new TreeMap<>());
        candidates.of(article.bag(), LEAST).forEach((candidate, cosine) -> {
            double similarity = Similarity.of(article, archive.article(candidate), cosine);
            if (similarity >= LEAST) {
                alike.get(number).put(candidate, similarity);
                alike.get(candidate).put(number, similarity);
            }
        });
        candidates.add(number, article.bag());
    }

    /** The articles that are like this one, and how much. */
    Map<Integer, Double> of(int number) {
        return alike.getOrDefault(number, Map.of());
    }
}
