package dev.laut.desk.page;

import dev.laut.desk.guard.Role;
import dev.laut.desk.stock.Stock;
import dev.laut.store.Found;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** The first page, and searching. */
public final class SearchPages implements Pages {

    private static final int LATEST = 10;

    private final Stock stock;
    private final Renderer renderer;

    public SearchPages(Stock stock, Renderer renderer) {
        this.stock = stock;
        this.renderer = renderer;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/", this::home, Role.READER);
        routes.get("/search", this::search, Role.READER);
    }

    private void home(Context context) {
        Found latest = stock.ask(store -> store.search(SearchQuery.ALL, Order.DATE, 0, LATEST));
        renderer.show(context, "home", Map.of("latest", latest));
    }

    private void search(Context context) {
        Asked asked = Asked.of(context);
        renderer.show(context, "search", Map.of("asked", asked, "found", find(stock, asked)));
    }

    /** The page of hits that is asked for. */
    public static Found find(Stock stock, Asked asked) {
        int hits = asked.hits();
        int offset = (asked.page() - 1) * hits;
        SearchQuery query = asked.query();
        return stock.ask(store -> asked.ofStatements()
                ? store.statements(query, asked.order(), offset, hits)
                : store.search(query, asked.order(), offset, hits));
    }
}
