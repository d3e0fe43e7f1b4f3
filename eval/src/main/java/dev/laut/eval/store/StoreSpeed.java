package dev.laut.eval.store;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Found.Hit;
import dev.laut.store.Found.Order;
import dev.laut.store.Lemmas;
import dev.laut.store.SearchQuery;
import dev.laut.store.SearchQuery.By;
import dev.laut.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Measures a store: its size against its text, and how long searches, dossiers and story pages take. Queries are drawn by
 * chance from the store itself: words of titles, one to three at a time, a third of them as a phrase, half of them with an
 * outlet, a speaker, a type or an actor; dossiers of those who speak; stories of articles found.
 *
 * <p>Arguments: the folder of the store; how many queries of each kind (500). Prints median, 99th percentile and maximum in
 * milliseconds of a second run: by the clock, and of the processor, which other programs on the machine do not lengthen.
 */
public final class StoreSpeed {

    /** So that a figure can be had again. */
    private static final long SEED = 20250901;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(SEED);
    private final Store store;
    private final List<Hit> articles;
    private final List<String> speakers;

    private StoreSpeed(Store store) {
        this.store = store;
        this.articles =
                store.search(SearchQuery.ALL, Order.DATE, 0, Integer.MAX_VALUE).hits();
        this.speakers = store.statements(SearchQuery.ALL, Order.DATE, 0, 5000).hits().stream()
                .map(hit -> hit.quote().orElseThrow().speaker())
                .filter(name -> !name.isBlank())
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        try (Store store = Store.open(folder, new Lemmas(GermanDictionary.load()))) {
            StoreSpeed speed = new StoreSpeed(store);
            speed.size(folder);
            speed.times(count);
        }
    }

    private void size(Path folder) throws IOException {
        AtomicLong text = new AtomicLong();
        store.articles(
                SearchQuery.ALL,
                article -> text.addAndGet(
                        article.articleRecord().article().text().getBytes(StandardCharsets.UTF_8).length));
        long file = Files.size(folder.resolve("laut.db"));
        out.println(String.format(
                Locale.ROOT,
                "%d articles, %.1f MB of text, %.1f MB of file: %.2f times",
                articles.size(),
                text.get() / 1e6,
                file / 1e6,
                (double) file / text.get()));
    }

    private void times(int count) {
        List<Runnable> searches = new ArrayList<>();
        List<Runnable> dossiers = new ArrayList<>();
        List<Runnable> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SearchQuery query = query();
            Order order = random.nextBoolean() ? Order.RELEVANCE : Order.DATE;
            searches.add(() -> store.search(query, order, 0, 20));
            String name = any(speakers);
            dossiers.add(() -> store.dossier(name));
            String address = any(articles).address();
            stories.add(() -> store.story(address));
        }
        print("search", searches);
        print("dossier", dossiers);
        print("story", stories);
    }

    private SearchQuery query() {
        String[] words = any(articles).title().split("[^\\p{L}\\p{N}-]+", -1);
        int from = random.nextInt(words.length);
        int to = Math.min(words.length, from + 1 + random.nextInt(3));
        String text = String.join(" ", Arrays.copyOfRange(words, from, to));
        SearchQuery query = SearchQuery.words(random.nextInt(3) == 0 ? '"' + text + '"' : text);
        return switch (random.nextInt(8)) {
            case 0 -> query.with(By.PUBLISHER, any(articles).publisher());
            case 1 -> query.with(By.SPEAKER, any(speakers));
            case 2 -> query.with(By.TYPE, "DIRECT");
            case 3 -> query.with(By.ACTOR, any(speakers));
            default -> query;
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void print(String what, List<Runnable> queries) {
        queries.forEach(Runnable::run);
        print(what + " by the clock", queries, System::nanoTime);
        print(what + " processor", queries, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    private void print(String what, List<Runnable> queries, LongSupplier clock) {
        double[] millis = queries.stream()
                .mapToDouble(query -> millis(query, clock))
                .sorted()
                .toArray();
        out.println(String.format(
                Locale.ROOT,
                "%-20s median %.1f ms, p99 %.1f ms, max %.1f ms",
                what,
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.99)],
                millis[millis.length - 1]));
    }

    private static double millis(Runnable query, LongSupplier clock) {
        long start = clock.getAsLong();
        query.run();
        return (clock.getAsLong() - start) / 1e6;
    }
}
