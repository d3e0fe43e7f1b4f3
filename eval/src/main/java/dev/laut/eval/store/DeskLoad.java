package dev.laut.eval.store;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loads a running desk: so many pages a second for so many seconds, drawn by chance from what the desk itself shows, each
 * time counted from when it was due. A quarter are articles, a quarter searches; the rest are dossiers and what they load later, stories, outlets
 * and, now and then, timelines, chains and announcements.
 *
 * <p>Arguments: the desk's address; pages a second (50); seconds (60). Start the desk on the store with
 * {@code LAUT_JAVA_OPTS=-Xmx512m ./laut serve --store DIR}.
 */
public final class DeskLoad {

    /** So many are opened to see where the rest of them is. */
    private static final int DOSSIERS = 60;

    private static final long SEED = 20250901;
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/article/\\d+)\"");
    private static final Pattern LINKED = Pattern.compile("href=\"(/(?:actor|outlet)\\?name=[^\"&]*)\"");
    private static final Pattern PART = Pattern.compile("\"(/actor/more\\?[^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[A-ZÄÖÜ][a-zäöüß]{5,}");
    private static final Pattern STORY = Pattern.compile("href=\"(/story\\?story=[^\"]*)\"");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Random random = new Random(SEED);
    private final String desk;
    private final List<String> articles = new ArrayList<>();
    private final List<String> linked = new ArrayList<>();
    private final List<String> stories = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private DeskLoad(String desk) {
        this.desk = desk;
    }

    public static void main(String[] arguments) throws Exception {
        int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        DeskLoad load = new DeskLoad(arguments[0]);
        load.look();
        load.run(rate, seconds);
        load.heap();
    }

    /** Finds out what pages there are. */
    private void look() throws Exception {
        for (int page = 1; page <= 12; page++) {
            String hits = get("/search?sort=date&hits=100&page=" + (1 + random.nextInt(60)));
            all(ARTICLE, hits, articles);
            all(LINKED, get("/search?statements=1&sort=date&hits=50&page=" + (1 + random.nextInt(200))), linked);
            WORD.matcher(hits).results().forEach(word -> words.add(word.group()));
        }
        all(STORY, get("/stories"), stories);
        for (int dossier = 0; dossier < DOSSIERS; dossier++) {
            all(PART, get(any(linked)), parts);
        }
        out.println(articles.size() + " articles, " + linked.size() + " actors and outlets, " + stories.size()
                + " stories");
    }

    private static void all(Pattern pattern, String page, List<String> into) {
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            into.add(matcher.group(1).replace("&amp;", "&"));
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(desk + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private String path() {
        int chance = random.nextInt(100);
        if (chance < 25 || stories.isEmpty()) {
            return any(articles);
        }
        if (chance < 50) {
            return "/search?q=" + URLEncoder.encode(any(words), StandardCharsets.UTF_8)
                    + (random.nextBoolean() ? "&statements=1" : "");
        }
        if (chance < 70) {
            return any(chance < 63 || parts.isEmpty() ? linked : parts);
        }
        if (chance < 90) {
            return any(stories);
        }
        return any(List.of("/", "/chains", "/announcements", "/stories", "/read"));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void run(int rate, int seconds) {
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        AtomicLong failed = new AtomicLong();
        List<CompletableFuture<Void>> asked = new ArrayList<>();
        long begun = System.nanoTime();
        for (int number = 0; number < rate * seconds; number++) {
            long due = begun + number * 1_000_000_000L / rate;
            LockSupport.parkNanos(due - System.nanoTime());
            asked.add(ask(path(), due, times, failed));
        }
        asked.forEach(CompletableFuture::join);
        Collections.sort(times);
        out.println(String.format(
                Locale.ROOT,
                "%d pages in %.0f s: median %.0f ms, 95th percentile %.0f ms, maximum %.0f ms, failed %d",
                times.size(),
                (System.nanoTime() - begun) / 1e9,
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                times.get(times.size() - 1),
                failed.get()));
    }

    private CompletableFuture<Void> ask(String path, long due, List<Double> times, AtomicLong failed) {
        return client.sendAsync(HttpRequest.newBuilder(URI.create(desk + path)).build(), BodyHandlers.ofByteArray())
                .handle((answer, failure) -> {
                    times.add((System.nanoTime() - due) / 1e6);
                    if (failure != null || answer.statusCode() != 200) {
                        failed.incrementAndGet();
                        out.println(path + ": " + (failure == null ? answer.statusCode() : failure));
                    }
                    return null;
                });
    }

    private void heap() throws Exception {
        double used = get("/metrics")
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
        out.println(String.format(Locale.ROOT, "%.0f MB of heap in use", used / 1e6));
    }
}
