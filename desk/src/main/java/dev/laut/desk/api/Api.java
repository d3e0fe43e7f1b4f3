package dev.laut.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.article.PublicationTime;
import dev.laut.desk.answer.Json;
import dev.laut.desk.answer.Resources;
import dev.laut.desk.guard.Prints;
import dev.laut.desk.guard.RateLimit;
import dev.laut.desk.guard.Role;
import dev.laut.desk.guard.Visitor;
import dev.laut.desk.page.ActorPages;
import dev.laut.desk.page.Asked;
import dev.laut.desk.page.Pages;
import dev.laut.desk.page.SearchPages;
import dev.laut.desk.stock.Corrections;
import dev.laut.desk.stock.Readings;
import dev.laut.desk.stock.Stock;
import dev.laut.desk.study.Flow;
import dev.laut.desk.study.Reliance;
import dev.laut.desk.study.Studies;
import dev.laut.input.Given;
import dev.laut.record.RecordWriter;
import dev.laut.store.Correction;
import dev.laut.store.Correction.Kind;
import dev.laut.store.Found;
import dev.laut.store.Intake;
import dev.laut.store.OriginCounts;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnprocessableContentResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The store for programs. What it answers is described in openapi.json, which it hands out, too. */
public final class Api implements Pages {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Stock stock;
    private final Studies studies;
    private final Readings readings;
    private final Corrections corrections;
    private final RateLimit limit;
    private final RateLimit readingLimit;
    private final Clock clock;

    public Api(
            Stock stock,
            Studies studies,
            Readings readings,
            Corrections corrections,
            RateLimit limit,
            RateLimit readingLimit,
            Clock clock) {
        this.stock = stock;
        this.studies = studies;
        this.readings = readings;
        this.corrections = corrections;
        this.limit = limit;
        this.readingLimit = readingLimit;
        this.clock = clock;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.before("/api/*", context -> check(limit, context));
        routes.get("/api/openapi.json", Api::description, Role.STRANGER);
        routes.get("/api/search", this::search, Role.READER);
        routes.get("/api/articles/{number}", this::article, Role.READER);
        routes.get("/api/actors", this::actor, Role.READER);
        routes.get("/api/timeline", this::timeline, Role.READER);
        routes.get("/api/origins", this::origins, Role.READER);
        routes.get("/api/announcements", this::announcements, Role.READER);
        routes.get("/api/chains", this::chains, Role.READER);
        routes.get("/api/story", this::story, Role.READER);
        routes.get("/api/tensions", this::tensions, Role.READER);
        routes.post("/api/read", this::read, Role.READER);
        routes.get("/api/corrections", this::corrections, Role.READER);
        routes.post("/api/corrections", this::correct, Role.EDITOR);
        routes.delete("/api/corrections/{number}", this::undo, Role.EDITOR);
    }

    private static void check(RateLimit limit, Context context) {
        if (!limit.allows(context.ip())) {
            context.header("Retry-After", String.valueOf(limit.retrySeconds()));
            throw new TooManyRequestsResponse();
        }
    }

    private static void description(Context context) {
        answer(context, Resources.bytes("openapi.json"), "application/json");
    }

    private void search(Context context) {
        Asked asked = Asked.of(context);
        Found found = SearchPages.find(stock, asked);
        Page page = Page.of(context, asked, found.total());
        answer(context, page.with("hits", found.hits(), Map.of("facets", found.facets())));
    }

    private void article(Context context) {
        String line = stock.ask(store -> store.article(number(context)))
                .map(article -> new RecordWriter().write(article.articleRecord()))
                .orElseThrow(NotFoundResponse::new);
        answer(context, line.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private static long number(Context context) {
        String number = context.pathParam("number");
        if (!number.matches("\\d{1,18}")) {
            throw new NotFoundResponse();
        }
        return Long.parseLong(number);
    }

    private void actor(Context context) {
        String name = ActorPages.value(context, "name");
        if (name.isEmpty()) {
            throw new BadRequestResponse("name");
        }
        answer(context, stock.ask(store -> store.dossier(name)).orElseThrow(NotFoundResponse::new));
    }

    private void timeline(Context context) {
        Asked asked = Asked.of(context);
        Page page = Page.of(context, asked, stock.ask(store -> store.events(asked.query())));
        answer(
                context,
                page.with("events", stock.ask(store -> store.timeline(asked.query(), page.after(), page.size()))));
    }

    private void origins(Context context) {
        Asked asked = Asked.of(context);
        OriginCounts counts = stock.ask(store -> store.origins(asked.query()));
        Page page = Page.of(context, asked, counts.origins().size());
        answer(
                context,
                page.with(
                        "origins",
                        page.of(counts.origins()),
                        Map.of(
                                "statements", counts.statements(),
                                "agencies", counts.agencies(),
                                "articles", counts.articles(),
                                "publishers", counts.publishers())));
    }

    private void announcements(Context context) {
        String at = ActorPages.value(context, "at");
        LocalDate day = new Asked(Map.of("at", at)).day("at").orElse(LocalDate.now(clock));
        Asked asked = Asked.of(context);
        Studies.Plans plans = studies.plans(asked.query(), day, asked.page());
        Page page = Page.ofPart(context, asked, plans.extent(), plans.pages(), Studies.MOST_PLANS);
        answer(context, page.with("dues", plans.dues(), Map.of("extent", plans.extent())));
    }

    private void chains(Context context) {
        Asked asked = Asked.of(context);
        Reliance all = studies.chains(asked.query());
        Page page = Page.of(context, asked, all.links().size());
        Reliance part = all.part(page.after(), page.size());
        answer(context, page.with("links", part.links(), Map.of("nodes", part.nodes())));
    }

    private void story(Context context) {
        Asked asked = Asked.of(context);
        Flow all = studies.flow(asked.query());
        Page page = Page.of(context, asked, all.links().size());
        Flow part = all.part(page.after(), page.size());
        answer(context, page.with("links", part.links(), Map.of("nodes", part.nodes())));
    }

    private void tensions(Context context) {
        Asked asked = Asked.of(context);
        Studies.Tensions found = studies.tensions(asked.query(), asked.page());
        Page page = Page.ofPart(context, asked, found.extent(), found.pages(), Studies.MOST_TENSE);
        answer(context, page.with("tensions", found.tensions(), Map.of("extent", found.extent())));
    }

    private void corrections(Context context) {
        List<Correction> all = corrections.all();
        Page page = Page.of(context, Asked.of(context), all.size());
        answer(context, page.with("corrections", page.of(all)));
    }

    /** Reads a text or an address without storing it; the answer is its record. */
    private void read(Context context) {
        check(readingLimit, context);
        JsonNode asked = body(context);
        String text = asked.path("text").asText("").strip();
        if (text.isEmpty()) {
            throw new BadRequestResponse("text");
        }
        Given given = Given.options(time(asked), text(asked, "publisher"));
        Readings.Outcome outcome = readings.read(text, given);
        if (outcome instanceof Readings.Outcome.Failed failed) {
            throw new UnprocessableContentResponse(
                    "Cause." + failed.failed().problem().cause());
        }
        Intake.Outcome came = ((Readings.Outcome.Read) outcome).outcome();
        if (came instanceof Intake.Outcome.Refused refused) {
            throw new UnprocessableContentResponse("Reason." + refused.refusal().reason());
        }
        String line =
                new RecordWriter().write(((Intake.Outcome.Read) came).entry().articleRecord());
        answer(context, line.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private static Optional<PublicationTime> time(JsonNode asked) {
        return text(asked, "published")
                .map(time -> PublicationTime.parse(time).orElseThrow(() -> new BadRequestResponse("published")));
    }

    private static Optional<String> text(JsonNode asked, String name) {
        return Optional.of(asked.path(name).asText("").strip()).filter(text -> !text.isEmpty());
    }

    private void correct(Context context) {
        JsonNode asked = body(context);
        try {
            Kind kind = Kind.valueOf(asked.path("kind").asText(""));
            String user = Visitor.of(context).user().name();
            long number = corrections
                    .make(
                            kind,
                            asked.path("subject").asText(""),
                            asked.path("value").asText(""),
                            user,
                            context.ip())
                    .orElseThrow(NotFoundResponse::new);
            context.status(HttpStatus.CREATED);
            answer(context, Map.of("id", number));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(String.valueOf(e.getMessage()));
        }
    }

    private void undo(Context context) {
        if (!corrections.undo(number(context), Visitor.of(context).user().name(), context.ip())) {
            throw new NotFoundResponse();
        }
        context.status(HttpStatus.NO_CONTENT);
    }

    private static JsonNode body(Context context) {
        try {
            return MAPPER.readTree(context.bodyAsBytes());
        } catch (JsonProcessingException e) {
            throw new BadRequestResponse("JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BadRequestResponse("body");
        }
    }

    private static void answer(Context context, Object answer) {
        answer(context, Json.bytes(answer), "application/json");
    }

    /** An answer that was seen before is not sent again. */
    private static void answer(Context context, byte[] content, String type) {
        String tag = '"' + Prints.of(content).substring(0, 24) + '"';
        context.header("ETag", tag).header("Cache-Control", "no-cache").contentType(type);
        if (Optional.ofNullable(context.header("If-None-Match")).orElse("").equals(tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.result(content);
        }
    }
}
