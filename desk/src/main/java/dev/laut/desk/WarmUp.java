package dev.laut.desk;

import dev.laut.desk.guard.Role;
import dev.laut.desk.guard.Sessions;
import dev.laut.desk.guard.User;
import dev.laut.desk.guard.Visitor;
import dev.laut.desk.page.Links;
import dev.laut.desk.stock.Stock;
import dev.laut.desk.study.Studies;
import dev.laut.store.Found;
import dev.laut.store.Found.Hit;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Asks a desk for pages of each kind before anybody else does: what a program has to load and to compile, and the studies
 * that everybody asks for, are then there. Whatever goes wrong with it will show to whoever asks next.
 */
final class WarmUp {

    private static final int LATEST = 40;
    private static final int THREADS = 2;

    private final String desk;
    private final Stock stock;
    private final Studies studies;
    private final Sessions sessions;

    WarmUp(String desk, Stock stock, Studies studies, Sessions sessions) {
        this.desk = desk;
        this.stock = stock;
        this.studies = studies;
        this.sessions = sessions;
    }

    /** Ends when all pages were asked for, or the time is over. */
    void run(Duration most) {
        String visit = sessions.begin(new User("warm-up", Role.READER));
        long end = System.nanoTime() + most.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (String path : paths()) {
                threads.execute(() -> ask(path, visit, end));
            }
            threads.shutdown();
            if (!threads.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        } finally {
            sessions.end(visit);
        }
    }

    private Set<String> paths() {
        Found articles = stock.ask(store -> store.search(SearchQuery.ALL, Order.DATE, 0, LATEST));
        Found statements = stock.ask(store -> store.statements(SearchQuery.ALL, Order.DATE, 0, LATEST));
        List<String> stories = studies.stories(SearchQuery.ALL).latest().stream()
                .limit(LATEST)
                .map(story -> "/story?story=" + Links.encoded(story.id()))
                .toList();
        Set<String> paths = new LinkedHashSet<>(List.of("/", "/stories", "/chains", "/announcements", "/read"));
        for (int number = 0; number < LATEST; number++) {
            if (number < articles.hits().size()) {
                paths.addAll(ofArticle(articles.hits().get(number)));
            }
            if (number < statements.hits().size()) {
                statements.hits().get(number).quote().ifPresent(quote -> paths.add(Links.actor(quote.speaker())));
            }
            if (number < stories.size()) {
                paths.add(stories.get(number));
            }
        }
        return paths;
    }

    private static List<String> ofArticle(Hit hit) {
        List<String> paths = new ArrayList<>(List.of(Links.article(hit.article()), Links.outlet(hit.publisher())));
        String word = hit.title().replaceFirst(" .*", "");
        paths.add("/search?q=" + Links.encoded(word));
        paths.add("/search?statements=1&q=" + Links.encoded(word));
        return paths;
    }

    /** A page that fails here fails for people, too, and tells them. */
    private void ask(String path, String visit, long end) {
        if (System.nanoTime() > end) {
            return;
        }
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(desk + path).toURL().openConnection();
            connection.setRequestProperty("Cookie", Visitor.cookie(visit));
            try (var in = connection.getInputStream()) {
                in.readAllBytes();
            }
        } catch (IOException e) {
            return;
        }
    }
}
