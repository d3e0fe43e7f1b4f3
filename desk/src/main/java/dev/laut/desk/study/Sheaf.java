package dev.laut.desk.study;

import dev.laut.desk.stock.Stock;
import dev.laut.record.Passage;
import dev.laut.store.Found;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import dev.laut.store.Store.StoredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The latest articles that a question finds, the earliest of them first.
 *
 * @param total how many it finds altogether
 */
public record Sheaf(List<StoredArticle> articles, long total) {

    public Sheaf {
        articles = List.copyOf(articles);
    }

    /** At most {@code most} articles. */
    public static Sheaf of(Stock stock, SearchQuery query, int most) {
        return stock.ask(store -> of(store, query, most));
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
