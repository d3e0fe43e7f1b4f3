package dev.laut.desk.page;

import dev.laut.article.Span;
import dev.laut.desk.guard.Role;
import dev.laut.desk.guard.Visitor;
import dev.laut.desk.shelf.Shelf;
import dev.laut.desk.stock.Stock;
import dev.laut.desk.study.Cited;
import dev.laut.record.ArticleRecord;
import dev.laut.store.Store.StoredArticle;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Articles that are stored. */
public final class ReaderPages implements Pages {

    private static final Pattern AT = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

    private final Stock stock;
    private final Shelf shelf;
    private final Renderer renderer;

    public ReaderPages(Stock stock, Shelf shelf, Renderer renderer) {
        this.stock = stock;
        this.shelf = shelf;
        this.renderer = renderer;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/article/{number}", this::article, Role.READER);
        routes.get("/words", this::words, Role.READER);
    }

    private void article(Context context) {
        StoredArticle article = find(context.pathParam("number"));
        ReaderPage page =
                ReaderPage.of(Optional.of(article.number()), article.address(), article.articleRecord(), at(context));
        renderer.show(
                context,
                "article",
                Map.of(
                        "page",
                        page,
                        "collections",
                        shelf.of(Visitor.of(context).user().name())));
    }

    /** The words that "at=120-180" means; empty for anything else. */
    private static Optional<Span> at(Context context) {
        Matcher at = AT.matcher(ActorPages.value(context, "at"));
        return Optional.of(at)
                .filter(Matcher::matches)
                .map(ends -> List.of(Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2))))
                .filter(ends -> ends.get(0) < ends.get(1))
                .map(ends -> new Span(ends.get(0), ends.get(1)));
    }

    private StoredArticle find(String number) {
        if (!number.matches("\\d{1,18}")) {
            throw new NotFoundResponse();
        }
        return stock.ask(store -> store.article(Long.parseLong(number))).orElseThrow(NotFoundResponse::new);
    }

    /** Leads to the words at a span, or to those of an entry that is known by them. */
    private void words(Context context) {
        String address = Optional.ofNullable(context.queryParam("address")).orElse("");
        String words = Optional.ofNullable(context.queryParam("words")).orElse("");
        StoredArticle article = stock.ask(store -> store.article(address)).orElseThrow(NotFoundResponse::new);
        Optional<Span> at = at(context);
        if (at.isPresent()) {
            context.redirect(Cited.place(article.number(), at.get()), HttpStatus.SEE_OTHER);
            return;
        }
        String place = entries(article.articleRecord())
                .filter(entry -> words(entry.spans, article).equals(words))
                .map(entry -> "#" + entry.id)
                .findFirst()
                .orElse("");
        context.redirect(Links.article(article.number()) + place, HttpStatus.SEE_OTHER);
    }

    private record Entry(String id, List<Span> spans) {}

    private static Stream<Entry> entries(ArticleRecord articleRecord) {
        return Stream.of(
                        articleRecord.events().stream().map(event -> new Entry(event.id(), event.trigger())),
                        articleRecord.silences().stream().map(silent -> new Entry(silent.id(), List.of(silent.span()))),
                        articleRecord.statements().stream().map(said -> new Entry(said.id(), said.content())))
                .flatMap(entries -> entries);
    }

    private static String words(List<Span> spans, StoredArticle article) {
        return Said.words(spans, article.articleRecord().article().text());
    }
}
