package dev.laut.desk.page;

import dev.laut.desk.answer.Json;
import dev.laut.desk.guard.Role;
import dev.laut.desk.study.Bars;
import dev.laut.desk.study.Between;
import dev.laut.desk.study.Studies;
import dev.laut.desk.study.Studies.ActorMore;
import dev.laut.desk.study.Studies.Plans;
import dev.laut.store.Dossier;
import dev.laut.store.Found;
import dev.laut.store.SearchQuery;
import dev.laut.store.SearchQuery.By;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dossier of an actor. */
public final class ActorPages implements Pages {

    private final Studies studies;
    private final Clock clock;
    private final Renderer renderer;

    public ActorPages(Studies studies, Clock clock, Renderer renderer) {
        this.studies = studies;
        this.clock = clock;
        this.renderer = renderer;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/actor", this::actor, Role.READER);
        routes.get("/actor/more", this::more, Role.READER);
        routes.get("/actor/plans", this::plans, Role.READER);
        routes.get("/data/relations", this::relations, Role.READER);
    }

    /** What the page is narrowed to: a topic and an addressee, empty for any. */
    public record Narrowed(String name, String topic, String addressee, String with, Asked asked) {

        static Narrowed of(Context context) {
            return new Narrowed(
                    value(context, "name"),
                    value(context, "topic"),
                    value(context, "addressee"),
                    value(context, "with"),
                    Asked.of(context));
        }

        /** Whether only some statements are wanted. */
        public boolean isNarrowed() {
            return !topic.isEmpty() || !addressee.isEmpty();
        }

        SearchQuery query() {
            return SearchQuery.ALL
                    .between(asked.day("from"), asked.day("to"))
                    .with(By.TOPIC, Optional.of(topic).filter(name -> !name.isEmpty()))
                    .with(By.ADDRESSEE, Optional.of(addressee).filter(name -> !name.isEmpty()));
        }

        /** Another page of statements, or another month of them. */
        public String link(Asked other) {
            return link(topic, addressee, other);
        }

        /** The page narrowed to another topic or addressee. */
        public String link(String newTopic, String newAddressee) {
            return link(newTopic, newAddressee, asked.with("page", ""));
        }

        private String link(String newTopic, String newAddressee, Asked other) {
            return Links.of(
                    "/actor",
                    Map.of(
                            "name", name,
                            "topic", newTopic,
                            "addressee", newAddressee,
                            "with", with,
                            "from", other.get("from"),
                            "to", other.get("to"),
                            "page", other.get("page")));
        }

        /** Where the rest of the dossier is. */
        public String more() {
            return more("");
        }

        /** The rest with all who name the actor. */
        public String allNames() {
            return more("1");
        }

        private String more(String all) {
            return Links.of(
                    "/actor/more",
                    Map.of("name", name, "with", with, "from", asked.get("from"), "to", asked.get("to"), "all", all));
        }

        /** What the actor announced, in another part of the articles. */
        public String plans(int page) {
            return Links.of(
                    "/actor/plans",
                    Map.of(
                            "name",
                            name,
                            "from",
                            asked.get("from"),
                            "to",
                            asked.get("to"),
                            "page",
                            String.valueOf(page)));
        }

        /** All that others said of the actor. */
        public String saidOf() {
            return Links.of(
                    "/search", Map.of("topic", name, "sort", "date", "from", asked.get("from"), "to", asked.get("to")));
        }
    }

    /** A parameter; empty when it is missing. */
    public static String value(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    }

    private Optional<Dossier> dossier(Narrowed narrowed) {
        return Optional.of(narrowed.name).filter(name -> !name.isEmpty()).flatMap(studies::dossier);
    }

    /** Words that name nobody the store knows lead to a search for them. */
    private void actor(Context context) {
        Narrowed narrowed = Narrowed.of(context);
        Optional<Dossier> dossier = dossier(narrowed);
        if (dossier.isEmpty()) {
            Map<String, String> words = Map.of("q", narrowed.name, "statements", "1");
            context.redirect(Links.of("/search", words), HttpStatus.SEE_OTHER);
            return;
        }
        Asked asked = narrowed.asked;
        Found said = studies.said(dossier.get(), narrowed.query(), asked.page(), asked.hits());
        renderer.show(context, "actor", Map.of("dossier", dossier.get(), "said", said, "narrowed", narrowed));
    }

    private ActorMore find(Narrowed narrowed, Dossier dossier) {
        Asked asked = narrowed.asked;
        return studies.more(dossier, asked.day("from"), asked.day("to"), narrowed.with);
    }

    private Plans plans(Narrowed narrowed, Dossier dossier) {
        Asked asked = narrowed.asked;
        return studies.plans(dossier, asked.day("from"), asked.day("to"), LocalDate.now(clock), asked.page());
    }

    private void plans(Context context) {
        Narrowed narrowed = Narrowed.of(context);
        Dossier dossier = dossier(narrowed).orElseThrow(NotFoundResponse::new);
        renderer.show(
                context,
                "actorplans",
                Map.of("dossier", dossier, "plans", plans(narrowed, dossier), "narrowed", narrowed));
    }

    private void more(Context context) {
        Narrowed narrowed = Narrowed.of(context);
        Dossier dossier = dossier(narrowed).orElseThrow(NotFoundResponse::new);
        ActorMore more = find(narrowed, dossier);
        renderer.show(
                context,
                "actormore",
                Map.of(
                        "dossier", dossier,
                        "more", more,
                        "plans", plans(narrowed, dossier),
                        "namings", Listed.of(more.namings(), narrowed.asked),
                        "narrowed", narrowed));
    }

    private void relations(Context context) {
        Narrowed narrowed = Narrowed.of(context);
        Dossier dossier = dossier(narrowed).orElseThrow(NotFoundResponse::new);
        Bars bars = find(narrowed, dossier).between().map(Between::bars).orElse(new Bars(List.of(), List.of()));
        context.contentType("application/json").result(Json.bytes(named(bars, View.of(context))));
    }

    private static Bars named(Bars bars, View view) {
        return new Bars(
                bars.labels().stream().map(view.words()::day).toList(),
                bars.series().stream()
                        .map(series -> new Bars.Series(view.words().name("Tone", series.name()), series.values()))
                        .toList());
    }
}
