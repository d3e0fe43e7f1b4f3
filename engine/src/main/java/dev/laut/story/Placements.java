package dev.laut.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says of an article's place why it is its place. */
final class Placements {

    /** Words that a reason names. */
    private static final int WORDS = 4;

    private record Shared(String term, double weight) {}

    private Placements() {}

    static Placement of(Archive archive, Neighbourhood neighbourhood, int number) {
        Told article = archive.article(number);
        String story = archive.story(number);
        Optional<Neighbours.Neighbour> nearest =
                neighbourhood.of(number).nearest(other -> archive.story(other).equals(story));
        if (nearest.isEmpty()) {
            Placement.Why why = article.roundUp() ? Placement.Why.ROUND_UP : Placement.Why.ALONE;
            return new Placement(article.address(), story, why, Optional.empty(), 0, List.of(), 0);
        }
        Told other = archive.article(nearest.get().article());
        return new Placement(
                article.address(),
                story,
                Placement.Why.ALIKE,
                Optional.of(other.address()),
                nearest.get().likeness(),
                words(article.bag(), other.bag(), archive.vocabulary()),
                article.daysTo(other));
    }

    private static List<String> words(Bag one, Bag other, Vocabulary vocabulary) {
        List<Shared> shared = new ArrayList<>();
        int otherAt = 0;
        for (int at = 0; at < one.size(); at++) {
            while (otherAt < other.size() && other.term(otherAt) < one.term(at)) {
                otherAt++;
            }
            if (otherAt < other.size() && other.term(otherAt) == one.term(at)) {
                double weight = Similarity.weight(one, at, other, otherAt, vocabulary);
                shared.add(new Shared(vocabulary.term(one.term(at)), weight));
            }
        }
        return shared.stream()
                .sorted(Comparator.comparingDouble(Shared::weight).reversed().thenComparing(Shared::term))
                .limit(WORDS)
                .map(Shared::term)
                .toList();
    }
}
