package dev.laut.desk.page;

import dev.laut.desk.answer.Json;
import dev.laut.desk.guard.Role;
import dev.laut.desk.stock.Stock;
import dev.laut.desk.study.Flow;
import dev.laut.desk.study.Studies;
import dev.laut.store.OriginCounts;
import dev.laut.store.TimelineEntry;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** A story, as the articles that a question finds: timeline, origins, flow and tensions. */
public final class StoryPages implements Pages {

    private static final int MOST_EVENTS = 300;

    private final Stock stock;
    private final Studies studies;
    private final Renderer renderer;

    public StoryPages(Stock stock, Studies studies, Renderer renderer) {
        this.stock = stock;
        this.studies = studies;
        this.renderer = renderer;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/story", this::story, Role.READER);
        routes.get("/timeline", this::timeline, Role.READER);
        routes.get("/data/flow", this::flow, Role.READER);
    }

    private void story(Context context) {
        Asked asked = Asked.of(context);
        OriginCounts origins = stock.ask(store -> store.origins(asked.query()));
        renderer.show(
                context,
                "story",
                Map.of(
                        "asked",
                        asked,
                        "story",
                        studies.story(asked.query()),
                        "origins",
                        origins,
                        "timeline",
                        events(asked)));
    }

    private void timeline(Context context) {
        Asked asked = Asked.of(context);
        renderer.show(context, "timeline", Map.of("asked", asked, "timeline", events(asked)));
    }

    private List<TimelineEntry> events(Asked asked) {
        return stock.ask(store -> store.timeline(asked.query(), MOST_EVENTS));
    }

    private void flow(Context context) {
        Flow flow = studies.story(Asked.of(context).query()).flow();
        context.contentType("application/json").result(Json.bytes(flow));
    }
}
