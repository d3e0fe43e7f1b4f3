package dev.laut.desk.study;

import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import dev.laut.store.Store.StoredArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All articles that a question finds, in parts that can be held against each other within a second. A story is in one part,
 * and the latest stories are in the first.
 *
 * @param parts the numbers of their articles
 */
record Parts(List<List<Long>> parts) {

    Parts {
        parts = List.copyOf(parts);
    }

    /** @param most articles of a part; only a story that has more is cut */
    static Parts of(Store store, SearchQuery query, int most) {
        List<List<Long>> parts = new ArrayList<>();
        List<Long> open = new ArrayList<>();
        for (List<Long> story : store.together(query)) {
            for (int from = 0; from < story.size(); from += most) {
                List<Long> next = story.subList(from, Math.min(from + most, story.size()));
                if (open.size() + next.size() > most) {
                    parts.add(open);
                    open = new ArrayList<>();
                }
                open.addAll(next);
            }
        }
        if (!open.isEmpty()) {
            parts.add(open);
        }
        return new Parts(parts);
    }

    /** How many there are; one where nothing is found. */
    int count() {
        return Math.max(1, parts.size());
    }

    /** The articles of a part, from 1; none behind the last. */
    Sheaf sheaf(Store store, int part) {
        List<StoredArticle> articles = part > parts.size()
                ? List.of()
                : parts.get(part - 1).stream()
                        .flatMap(number -> store.article(number).stream())
                        .sorted(Comparator.comparing(Sheaf::day).thenComparing(StoredArticle::number))
                        .toList();
        return new Sheaf(articles, parts.stream().mapToLong(List::size).sum());
    }
}
