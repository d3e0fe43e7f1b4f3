package dev.laut.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which articles are alike, and how much. */
final class Neighbourhood {

    /** Likeness that is kept: below it nothing ever joins, and each pair costs memory. */
    private static final double LEAST = 0.03;

    /** Earlier articles that one is kept to be like, so that fuller days cost no more an article. */
    private static final int MOST = 60;

    private static final Comparator<Map.Entry<Integer, Double>> MOST_ALIKE =
            Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

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
        Map<Integer, Double> similarities = new HashMap<>();
        candidates.of(article.bag(), LEAST).forEach((candidate, cosine) -> {
            double similarity = Similarity.of(article, archive.article(candidate), cosine);
            if (similarity >= LEAST) {
                similarities.put(candidate, similarity);
            }
        });
        similarities.entrySet().stream().sorted(MOST_ALIKE).limit(MOST).forEach(other -> {
            alike.get(number).put(other.getKey(), other.getValue());
            alike.get(other.getKey()).put(number, other.getValue());
        });
        candidates.add(number, article.bag());
    }

    /** The articles that are like this one, and how much. */
    Map<Integer, Double> of(int number) {
        return alike.getOrDefault(number, Map.of());
    }
}
