package dev.laut.desk.study;

import dev.laut.desk.stock.Stock;
import dev.laut.record.Passage;
import dev.laut.store.Found;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import dev.laut.store.SearchQuery.By;
import dev.laut.store.Store;
import dev.laut.store.Store.StoredArticle;
import dev.laut.store.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The latest articles that a question finds, the earliest of them first.
 *
 * @param total how many it finds altogether
 */
public record Sheaf(List<StoredArticle> articles, long total) {

    /** Planned events of one month that are looked at. */
    private static final int MOST_EVENTS = 2_000;

    /** What became of a plan stands in articles of its story; a few tell it. */
    private static final int MOST_OF_STORY = 6;

    public Sheaf {
        articles = List.copyOf(articles);
    }

    /** At most {@code most} articles, after so many later ones. */
    public static Sheaf of(Stock stock, SearchQuery query, int after, int most) {
        return stock.ask(store -> of(store, query, after, most));
    }

    /**
     * Articles in which something is planned for some days, with those of the same stories where there is room. Of too many
     * each day gets the same number.
     */
    static Sheaf planned(Stock stock, SearchQuery query, LocalDate from, LocalDate to, int most) {
        SearchQuery planned = query.with(By.STATUS, "PLANNED").between(Optional.of(from), Optional.of(to));
        return stock.ask(store -> {
            Set<String> plans = inTurn(store.timeline(planned, MOST_EVENTS));
            Set<String> addresses = new LinkedHashSet<>(plans);
            if (plans.size() < most) {
                plans.forEach(address -> addresses.addAll(ofStory(store, address)));
            }
            List<StoredArticle> articles = addresses.stream()
                    .limit(most)
                    .flatMap(address -> store.article(address).stream())
                    .sorted(Comparator.comparing(Sheaf::day).thenComparing(StoredArticle::number))
                    .toList();
            return new Sheaf(articles, Math.max(plans.size(), articles.size()));
        });
    }

    /** The articles of events, one for each day, then the second for each, and so on. */
    private static Set<String> inTurn(List<TimelineEntry> events) {
        Map<String, Integer> turns = new HashMap<>();
        Map<Integer, Set<String>> byTurn = new TreeMap<>();
        for (TimelineEntry event : events) {
            int turn = turns.merge(event.day(), 1, Integer::sum);
            byTurn.computeIfAbsent(turn, none -> new LinkedHashSet<>()).add(event.address());
        }
        Set<String> addresses = new LinkedHashSet<>();
        byTurn.values().forEach(addresses::addAll);
        return addresses;
    }

    private static List<String> ofStory(Store store, String address) {
        return store.story(address).stream()
                .flatMap(story -> story.members().stream())
                .limit(MOST_OF_STORY)
                .map(member -> member.address())
                .toList();
    }

    static String day(StoredArticle article) {
        return article.articleRecord().referenceDate().map(LocalDate::toString).orElse("");
    }

    private static Sheaf of(Store store, SearchQuery query, int after, int most) {
        Found found = store.search(query, Order.DATE, after, most);
        List<StoredArticle> articles = new ArrayList<>();
        found.hits().stream().map(Found.Hit::article).distinct().forEach(number -> store.article(number)
                .ifPresent(article -> articles.add(0, article)));
        return new Sheaf(articles, found.total());
    }

    /** Whether there are more than were looked at. */
    public boolean isCut() {
        return total > articles.size();
    }

    /** Where words of one of these articles stand: a path within the desk; empty for words of another. */
    public Optional<String> place(Passage passage) {
        return articles.stream()
                .filter(article -> article.articleRecord().id().equals(passage.article()))
                .map(article -> Cited.place(article.number(), passage.span()))
                .findFirst();
    }
}
