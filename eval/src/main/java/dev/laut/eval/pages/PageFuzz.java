package dev.laut.eval.pages;

import dev.laut.article.Page;
import dev.laut.article.PageReader;
import dev.laut.article.PageReading;
import dev.laut.article.TextReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Reads broken pages by the thousand: cut, bit-flipped, spliced, deeply nested, with giant attributes and wrong charsets.
 *
 * <p>Arguments: how many pages (1000000), the seed (1), for how many minutes at most (60). Starts from small
 * pages of its own, so that a million take about an hour on one core; run it twice with two seeds for two. Stops at the first exception and prints seed and number of the page
 * for it to be made again; prints at the end how many were read, what was refused, the slowest page and the memory used.
 */
public final class PageFuzz {

    private static final String OWN = """
            <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Brücke gesperrt | Harzbote</title>
            <meta property="og:title" content="Brücke gesperrt"><script type="application/ld+json">
            {"@type":"NewsArticle","headline":"Brücke gesperrt","author":[{"name":"Anna Berg"}],"datePublished":"2025-03-04"}
            </script></head><body><nav class="menu"><ul><li><a href="/">Start</a></li></ul></nav><article class="article-body">
            <h1>Brücke gesperrt</h1><figure><figcaption>Foto: dpa</figcaption></figure><p>BERLIN (dpa) - Die Brücke sei gesperrt,
            sagte der Landrat am Montag.<br><br>Der Verkehr werde umgeleitet. (dpa/mw)</p><table><tr><td>Berg<td>51</table>
            <div class="newsletter"><p>Newsletter abonnieren</p></div><p>Lesen Sie auch: <a href="x">Mehr</a></article>
            <div id="comments"><p>Das war doch bekannt!</p></div></body></html>
            """;

    private static final String PARAGRAPHS = """
            <p class="text text--wide">Der Landrat sagte, ein <a href="/neubau">Neubau</a> sei nicht ausgeschlossen. „Wir prüfen das“,
            hieß es.</p><h2 id="z1">Umleitung</h2><ul class="liste"><li>Ab Montag, 6 Uhr</li></ul><blockquote><p>„Wir prüfen das.“
            <cite>Max Keller</cite></blockquote><aside role="complementary"><a href="/b6">Mehr zum Thema</a></aside>
            """;

    /** Counts what this thread works, whatever else the machine does. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    /** A page that takes longer hangs. */
    private static final long LONGEST = 2_000_000_000L;
    /** Bytes of heap after which reading pages has leaked. */
    private static final long LARGEST_HEAP = 1L << 30;

    /** The first pages are read by code that is not compiled yet. */
    private static final int WARM_UP = 500;

    private final Random random;
    private final List<byte[]> seeds;
    private final PageReader pages = new PageReader();
    private final TextReader texts = new TextReader();
    private final Map<PageReading.Reason, Integer> refused = new EnumMap<>(PageReading.Reason.class);
    private long slowest;
    private int slowestPage;

    private PageFuzz(long seed) {
        random = new Random(seed);
        seeds = new ArrayList<>(List.of(OWN.getBytes(StandardCharsets.UTF_8)));
        for (int paragraphs = 1; paragraphs <= 40; paragraphs *= 3) {
            seeds.add(OWN.replace("</article>", PARAGRAPHS.repeat(paragraphs) + "</article>")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        long minutes = arguments.length > 2 ? Long.parseLong(arguments[2]) : 60;
        System.out.println(new PageFuzz(seed).run(count, seed, minutes * 60_000_000_000L));
    }

    private String run(int count, long seed, long nanos) {
        long end = System.nanoTime() + nanos;
        int read = 0;
        while (read < count && System.nanoTime() < end) {
            byte[] page = mutate(seeds.get(random.nextInt(seeds.size())).clone());
            try {
                readTimed(page, read);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new IllegalStateException("page " + read + " of seed " + seed + ": " + hex(page), e);
            }
            read++;
            if (Runtime.getRuntime().totalMemory() > LARGEST_HEAP) {
                throw new IllegalStateException("heap over 1 GB after page " + read + " of seed " + seed);
            }
        }
        Runtime runtime = Runtime.getRuntime();
        return "read " + read + " pages, refused " + refused + ", slowest " + slowest / 1_000_000 + " ms (page "
                + slowestPage + "), heap " + runtime.totalMemory() / (1 << 20) + " MB";
    }

    private void readTimed(byte[] content, int number) {
        long begin = CLOCK.getCurrentThreadCpuTime();
        PageReading reading = pages.read(new Page(content, Optional.empty(), contentType()), "fuzz");
        long time = CLOCK.getCurrentThreadCpuTime() - begin;
        texts.read(new String(content, StandardCharsets.UTF_8), "fuzz");
        if (number > WARM_UP && time > LONGEST) {
            throw new IllegalStateException("took " + time / 1_000_000 + " ms");
        }
        if (time > slowest && number > WARM_UP) {
            slowest = time;
            slowestPage = number;
        }
        if (reading instanceof PageReading.Refused refusal) {
            refused.merge(refusal.reason(), 1, Integer::sum);
        }
    }

    private Optional<String> contentType() {
        String[] types = {"text/html; charset=utf-16", "text/html;charset=nix", "charset=iso-8859-5", "text/html"};
        return random.nextInt(4) == 0 ? Optional.of(types[random.nextInt(types.length)]) : Optional.empty();
    }

    private byte[] mutate(byte[] page) {
        byte[] mutated = page;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutated = mutateOnce(mutated);
        }
        return mutated;
    }

    private byte[] mutateOnce(byte[] page) {
        if (page.length == 0) {
            return page;
        }
        int at = random.nextInt(page.length);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(page, at);
            case 1 -> flip(page);
            case 2 -> insert(page, at, tag().repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 3000 : 60)));
            case 3 ->
                insert(
                        page,
                        at,
                        " class=\"" + "a-b ".repeat(random.nextInt(random.nextInt(20) == 0 ? 30_000 : 100)) + "\"");
            case 4 -> insert(page, at, "\"}]<!--<![CDATA[<script type='application/ld+json'>{[");
            case 5 -> splice(page, seeds.get(random.nextInt(seeds.size())));
            default -> insert(page, at, randomText());
        };
    }

    private byte[] flip(byte[] page) {
        for (int i = random.nextInt(200); i >= 0; i--) {
            page[random.nextInt(page.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return page;
    }

    private String tag() {
        String[] tags = {
            "<div>", "<b>", "<table><tr><td>", "<a href=x>", "</p>", "<li>", "<article class=content>", "(dpa ", "<br>"
        };
        return tags[random.nextInt(tags.length)];
    }

    private String randomText() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 5000 : 200); i >= 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
        }
        return text.toString();
    }

    private static byte[] insert(byte[] page, int at, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        byte[] longer = Arrays.copyOf(page, page.length + bytes.length);
        System.arraycopy(page, at, longer, at + bytes.length, page.length - at);
        System.arraycopy(bytes, 0, longer, at, bytes.length);
        return longer;
    }

    private byte[] splice(byte[] one, byte[] other) {
        byte[] spliced = Arrays.copyOf(one, one.length);
        int length = Math.min(other.length, random.nextInt(spliced.length));
        System.arraycopy(other, 0, spliced, spliced.length - length, length);
        return spliced;
    }

    private static String hex(byte[] page) {
        return HexFormat.of().formatHex(page, 0, Math.min(page.length, 200));
    }
}
