package dev.laut.input;

import dev.laut.input.Fetcher.Fetched;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads feeds and the articles they name, as politely as single pages: robots.txt, a delay between two requests to a
 * host, bounds of time, size and redirects. For one thread at a time.
 */
public final class Feeds {

    /** The longest news sitemaps hold a thousand articles in 2 MB; what goes on and on is cut off here. */
    private static final long MAX_BYTES = 16L << 20;

    /** Sitemaps of an index that are read: the first ones are the latest. */
    private static final int MAPS = 3;

    /** Google allows a thousand in a news sitemap; what has more is an archive. */
    private static final int MAX_ENTRIES = 2000;

    private static final int HTTP_OK = 200;

    private static final int NOT_MODIFIED = 304;

    private final Fetcher fetcher;
    private final long maxBytes;
    private final long pageBytes;

    public Feeds(InputSettings settings) {
        this(new Fetcher(settings), settings);
    }

    Feeds(Fetcher fetcher, InputSettings settings) {
        this.fetcher = fetcher;
        this.maxBytes = Math.min(MAX_BYTES, settings.maxBytes());
        this.pageBytes = settings.maxBytes();
    }

    /** Reads a feed if it has changed. Nothing about a feed is thrown. */
    public FeedAnswer read(FeedState known) {
        try {
            Map<String, String> headers = new LinkedHashMap<>();
            known.etag().ifPresent(tag -> headers.put("If-None-Match", tag));
            known.modified().ifPresent(time -> headers.put("If-Modified-Since", time));
            Fetched fetched = fetcher.get(known.address(), maxBytes, headers);
            if (fetched.answer().status() == NOT_MODIFIED) {
                return new FeedAnswer.Unchanged();
            }
            return new FeedAnswer.Sent(entries(known.address(), fetched), state(known.address(), fetched));
        } catch (InputException e) {
            return new FeedAnswer.Failed(e.problem());
        }
    }

    private static FeedState state(String address, Fetched fetched) {
        return new FeedState(
                address, fetched.answer().header("ETag"), fetched.answer().header("Last-Modified"));
    }

    /** The entries of a feed; those of an index are its first sitemaps'. */
    private List<FeedEntry> entries(String address, Fetched fetched) throws InputException {
        byte[] content = Fetcher.content(address, fetched, maxBytes);
        List<FeedEntry> entries = FeedFormat.read(address, fetched.at(), fetched.type(), content);
        if (!FeedFormat.isIndex(content)) {
            return first(entries, MAX_ENTRIES);
        }
        List<FeedEntry> all = new ArrayList<>();
        for (FeedEntry map : first(entries, MAPS)) {
            Fetched part = fetcher.get(map.address(), maxBytes, Map.of());
            byte[] found = Fetcher.content(map.address(), part, maxBytes);
            if (!FeedFormat.isIndex(found)) {
                all.addAll(FeedFormat.read(map.address(), part.at(), part.type(), found));
            }
        }
        return first(all, MAX_ENTRIES);
    }

    private static <T> List<T> first(List<T> list, int most) {
        return list.subList(0, Math.min(most, list.size()));
    }

    /** Hands over what an address leads to: its article, or those that it names when it is a feed. */
    void read(String address, Consumer<Input> each) throws InputException {
        Fetched fetched = fetcher.get(address, pageBytes, Map.of());
        if (isFeed(address, fetched)) {
            entries(address, fetched).forEach(entry -> each.accept(article(entry)));
        } else {
            each.accept(fetcher.input(address, fetched));
        }
    }

    private boolean isFeed(String address, Fetched fetched) throws InputException {
        return fetched.answer().status() == HTTP_OK && FeedFormat.isFeed(Fetcher.content(address, fetched, pageBytes));
    }

    /** The article that an entry names. */
    public Input article(FeedEntry entry) {
        try {
            return fetcher.fetch(entry.address());
        } catch (InputException e) {
            return new Input.Failed(e.problem());
        }
    }
}
