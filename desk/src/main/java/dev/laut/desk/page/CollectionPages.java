package dev.laut.desk.page;

import dev.laut.article.Article;
import dev.laut.desk.answer.Json;
import dev.laut.desk.guard.AuditLog;
import dev.laut.desk.guard.Role;
import dev.laut.desk.guard.Visitor;
import dev.laut.desk.shelf.Collection;
import dev.laut.desk.shelf.Collection.Item;
import dev.laut.desk.shelf.Markdown;
import dev.laut.desk.shelf.Shelf;
import dev.laut.desk.stock.Stock;
import dev.laut.statement.Hop;
import dev.laut.store.Store.StoredArticle;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's own dossiers: collected, noted on, printed and taken along. */
public final class CollectionPages implements Pages {

    private static final Pattern REFERENCE = Pattern.compile("(\\d{1,18}):(\\S{1,40})");
    private static final int LONGEST = 20_000;

    private final Stock stock;
    private final Shelf shelf;
    private final AuditLog audit;
    private final Renderer renderer;

    public CollectionPages(Stock stock, Shelf shelf, AuditLog audit, Renderer renderer) {
        this.stock = stock;
        this.shelf = shelf;
        this.audit = audit;
        this.renderer = renderer;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/collections", this::all, Role.READER);
        routes.post("/collections", this::begin, Role.READER);
        routes.post("/collect", this::collect, Role.READER);
        routes.get("/collections/{id}", this::one, Role.READER);
        routes.get("/collections/{id}/export", this::export, Role.READER);
        routes.post("/collections/{id}/note", this::note, Role.READER);
        routes.post("/collections/{id}/remove", this::remove, Role.READER);
        routes.post("/collections/{id}/undo", this::undo, Role.READER);
    }

    private static String user(Context context) {
        return Visitor.of(context).user().name();
    }

    private static String form(Context context, String name) {
        String value = Optional.ofNullable(context.formParam(name)).orElse("").strip();
        if (value.length() > LONGEST) {
            throw new BadRequestResponse(name);
        }
        return value;
    }

    private void all(Context context) {
        renderer.show(context, "collections", Map.of("collections", shelf.of(user(context))));
    }

    private Collection find(Context context) {
        return shelf.of(user(context), context.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private void one(Context context) {
        Collection collection = find(context);
        boolean canUndo = shelf.canUndo(user(context), collection.id());
        renderer.show(context, "collection", Map.of("collection", collection, "canUndo", canUndo));
    }

    private void begin(Context context) {
        String name = form(context, "name");
        if (name.isEmpty()) {
            throw new BadRequestResponse("name");
        }
        Collection begun = shelf.begin(user(context), name);
        audit.add(user(context), context.ip(), "collection", begun.id());
        back(context, begun.id());
    }

    private void collect(Context context) {
        Item item = item(form(context, "statement"), form(context, "note")).orElseThrow(NotFoundResponse::new);
        Collection changed =
                shelf.add(user(context), form(context, "collection"), item).orElseThrow(NotFoundResponse::new);
        audit.add(user(context), context.ip(), "collect", changed.id() + " " + item.place());
        back(context, changed.id());
    }

    private Optional<Item> item(String reference, String note) {
        Matcher matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        return stock.ask(store -> store.article(number)).flatMap(article -> item(article, matcher.group(2), note));
    }

    private static Optional<Item> item(StoredArticle stored, String id, String note) {
        Article article = stored.articleRecord().article();
        ReaderPage page =
                ReaderPage.of(Optional.of(stored.number()), stored.address(), stored.articleRecord(), Optional.empty());
        return page.statements().stream()
                .filter(said -> said.id().equals(id))
                .findFirst()
                .map(said -> new Item(
                        "/article/" + stored.number() + "#" + id,
                        said.words(),
                        said.speaker(),
                        said.chain().stream().map(Hop::name).toList(),
                        article.title().orElse(""),
                        article.publisher().name(),
                        page.published(),
                        stored.address(),
                        note));
    }

    private void note(Context context) {
        Optional<Integer> item = Optional.of(form(context, "item"))
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt);
        Collection changed = shelf.note(user(context), context.pathParam("id"), item, form(context, "note"))
                .orElseThrow(NotFoundResponse::new);
        audit.add(user(context), context.ip(), "note", changed.id());
        back(context, changed.id());
    }

    private void remove(Context context) {
        String item = form(context, "item");
        if (!item.matches("\\d{1,6}")) {
            throw new BadRequestResponse("item");
        }
        Collection changed = shelf.remove(user(context), context.pathParam("id"), Integer.parseInt(item))
                .orElseThrow(NotFoundResponse::new);
        audit.add(user(context), context.ip(), "remove", changed.id() + " " + item);
        back(context, changed.id());
    }

    private void undo(Context context) {
        Collection changed = shelf.undo(user(context), context.pathParam("id")).orElseThrow(NotFoundResponse::new);
        audit.add(user(context), context.ip(), "collection undo", changed.id());
        back(context, changed.id());
    }

    private void export(Context context) {
        Collection collection = find(context);
        String format = ActorPages.value(context, "format");
        if (!List.of("md", "json").contains(format)) {
            throw new BadRequestResponse("format=" + format);
        }
        context.header("Content-Disposition", FileName.of(collection.name(), format));
        if (format.equals("json")) {
            context.contentType("application/json").result(Json.bytes(collection));
        } else {
            context.contentType("text/markdown; charset=utf-8").result(Markdown.of(collection));
        }
    }

    private static void back(Context context, String id) {
        context.redirect("/collections/" + id, HttpStatus.SEE_OTHER);
    }
}
