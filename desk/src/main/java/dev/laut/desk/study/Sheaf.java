package dev.laut.desk.study;

import dev.laut.desk.stock.Stock;
import dev.laut.record.Passage;
import dev.laut.store.Found;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import dev.laut.store.SearchQuery.By;
import dev.laut.store.Store;
import dev.laut.store.Store.StoredArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The latest articles that a question finds, the earliest of them first.
 *
 * @param total how many it finds altogether
 */
public record Sheaf(List<StoredArticle> articles, long total) {

    /** Planned events of one month that are looked at. */
    private static final int MOST_EVENTS = 1_000;

    /** What became of a plan stands in articles of its story; a few tell it. */
    private static final int MOST_OF_STORY = 6;

    public Sheaf {
        articles = List.copyOf(articles);
    }

    /** At most {@code most} articles. */
    public static Sheaf of(Stock stock, SearchQuery query, int most) {
        return stock.ask(store -> of(store, query, most));
    }

    /** The latest articles in which something is planned for some days, with those of the same stories. */
    static Sheaf planned(Stock stock, SearchQuery query, LocalDate from, LocalDate to, int most) {
        SearchQuery planned = query.with(By.STATUS, "PLANNED").between(Optional.of(from), Optional.of(to));
        return stock.ask(store -> {
            Set<String> addresses = new LinkedHashSet<>();
            store.timeline(planned, MOST_EVENTS).forEach(entry -> addresses.add(entry.address()));
            int plans = addresses.size();
            for (String address : List.copyOf(addresses)) {
                if (addresses.size() < most) {
                    store.story(address).ifPresent(story -> story.members().stream()
                            .limit(MOST_OF_STORY)
                            .forEach(member -> addresses.add(member.address())));
                }
            }
            List<StoredArticle> articles = addresses.stream()
                    .limit(most)
                    .flatMap(address -> store.article(address).stream())
                    .sorted(Comparator.comparing(Sheaf::day).thenComparing(StoredArticle::number))
                    .toList();
            return new Sheaf(articles, Math.max(plans, articles.size()));
        });
    }

    private static String day(StoredArticle article) {
        return article.articleRecord().referenceDate().map(LocalDate::toString).orElse("");
    }

    private static Sheaf of(Store store, SearchQuery query, int most) {
        Found found = store.search(query, Order.DATE, 0, most);
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
                .map(article -> "/article/" + article.number() + "?at="
                        + passage.span().begin() + "-" + passage.span().end() + "#at")
                .findFirst();
    }
}
