package dev.laut.statement.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The drafts of one article by the sentence that reports them, within one in the order of the article. */
final class BySentence {

    private final NavigableMap<Integer, List<Draft>> drafts = new TreeMap<>();

    BySentence(List<Draft> all) {
        all.forEach(draft -> drafts.computeIfAbsent(draft.sentence(), sentence -> new ArrayList<>())
                .add(draft));
    }

    /** Those of one sentence. */
    List<Draft> in(int sentence) {
        return drafts.getOrDefault(sentence, List.of());
    }

    /** Those of the sentences from {@code first} to before {@code end}; none where {@code first} is not before it. */
    List<Draft> within(int first, int end) {
        return first >= end
                ? List.of()
                : drafts.subMap(first, end).values().stream()
                        .flatMap(List::stream)
                        .toList();
    }

    /** The first one of the nearest sentence before that has any. */
    Optional<Draft> before(int sentence) {
        return Optional.ofNullable(drafts.lowerEntry(sentence))
                .map(entry -> entry.getValue().get(0));
    }
}
