package dev.laut.desk.page;

import dev.laut.desk.answer.Json;
import dev.laut.desk.guard.Role;
import dev.laut.desk.stock.Stock;
import dev.laut.desk.study.Flow;
import dev.laut.desk.study.Studies;
import dev.laut.store.OriginCounts;
import dev.laut.store.TimelineEntry;
import dev.laut.store.group.CopyPair;
import dev.laut.store.group.StoryPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story, as the articles that a question finds: timeline, origins, flow and tensions. */
public final class StoryPages implements Pages {

    private static final int MOST_EVENTS = 300;
    private static final int MOST_COPIES = 100;

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
        routes.get("/stories", this::stories, Role.READER);
        routes.get("/story", this::story, Role.READER);
        routes.get("/tensions", this::tensions, Role.READER);
        routes.get("/timeline", this::timeline, Role.READER);
        routes.get("/data/flow", this::flow, Role.READER);
    }

    private void stories(Context context) {
        Asked asked = Asked.of(context);
        Studies.StoryList told = studies.stories(asked.query());
        renderer.show(context, "stories", Map.of("asked", asked, "total", told.total(), "stories", told.latest()));
    }

    private void story(Context context) {
        Asked asked = Asked.of(context);
        if (asked.values().isEmpty()) {
            context.redirect("/stories", HttpStatus.SEE_OTHER);
            return;
        }
        Optional<StoryPage> told = Optional.of(asked.get("story"))
                .filter(address -> !address.isEmpty())
                .map(address -> stock.ask(store -> store.story(address)).orElseThrow(NotFoundResponse::new));
        OriginCounts origins = stock.ask(store -> store.origins(asked.query()));
        renderer.show(
                context,
                "story",
                Map.of(
                        "asked",
                        asked,
                        "told",
                        told,
                        "copies",
                        copies(asked),
                        "flow",
                        studies.flow(asked.query()).drawn(),
                        "origins",
                        origins,
                        "lines",
                        Listed.of(origins.origins(), asked),
                        "timeline",
                        events(asked)));
    }

    private List<CopyPair> copies(Asked asked) {
        List<CopyPair> copies = new ArrayList<>();
        return stock.ask(store -> {
            store.copies(asked.query(), pair -> {
                if (copies.size() < MOST_COPIES) {
                    copies.add(pair);
                }
            });
            return copies;
        });
    }

    private void tensions(Context context) {
        Asked asked = Asked.of(context);
        renderer.show(
                context, "tensions", Map.of("asked", asked, "found", studies.tensions(asked.query(), asked.page())));
    }

    private void timeline(Context context) {
        Asked asked = Asked.of(context);
        renderer.show(context, "timeline", Map.of("asked", asked, "timeline", events(asked)));
    }

    private List<TimelineEntry> events(Asked asked) {
        return stock.ask(store -> store.timeline(asked.query(), MOST_EVENTS));
    }

    private void flow(Context context) {
        Flow flow = studies.flow(Asked.of(context).query()).drawn();
        context.contentType("application/json").result(Json.bytes(flow));
    }
}
