package dev.laut.desk.page;

import dev.laut.desk.guard.Role;
import dev.laut.desk.stock.Stock;
import dev.laut.desk.study.Studies;
import dev.laut.store.Found;
import dev.laut.store.SearchQuery;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** The first page, and searching. */
public final class SearchPages implements Pages {

    private static final int LATEST = 10;

    private final Stock stock;
    private final Studies studies;
    private final Renderer renderer;

    public SearchPages(Stock stock, Studies studies, Renderer renderer) {
        this.stock = stock;
        this.studies = studies;
        this.renderer = renderer;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/", this::home, Role.READER);
        routes.get("/search", this::search, Role.READER);
    }

    private void home(Context context) {
        renderer.show(context, "home", Map.of("latest", studies.latest(LATEST)));
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
