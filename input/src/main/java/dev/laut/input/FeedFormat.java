package dev.laut.input;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import dev.laut.article.PublicationTime;
import dev.laut.input.Problem.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads RSS, Atom and sitemaps. Document types are refused, so that no entity expands. */
final class FeedFormat {

    /** Bytes in which the root element begins. */
    private static final int HEAD = 4096;

    private static final Pattern SITEMAP = Pattern.compile("<(\\w+:)?(urlset|sitemapindex)[\\s>]");
    private static final Pattern FEED = Pattern.compile("<(\\w+:)?(rss|feed|RDF)[\\s>]");

    private FeedFormat() {}

    /** Whether a page's bytes are a feed, whatever its Content-Type says. */
    static boolean isFeed(byte[] content) {
        String head = head(content);
        return !head.contains("<html")
                && (SITEMAP.matcher(head).find() || FEED.matcher(head).find());
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    }

    /** The entries, each address once, and for an index of sitemaps its sitemaps. */
    static List<FeedEntry> read(String address, URI at, Optional<String> type, byte[] content) throws InputException {
        Map<String, FeedEntry> entries = new LinkedHashMap<>();
        try {
            List<FeedEntry> all = SITEMAP.matcher(head(content)).find() ? sitemap(at, content) : feed(type, content);
            for (FeedEntry entry : all) {
                String whole = Addresses.resolve(at, entry.address()).toString();
                entries.putIfAbsent(whole, new FeedEntry(whole, entry.title(), entry.published(), entry.changed()));
            }
            return List.copyOf(entries.values());
        } catch (FeedException | IOException | UnknownFormatException | IllegalArgumentException e) {
            throw new InputException(Problem.of(address, Cause.MALFORMED_FEED, Streams.words(e)), e);
        }
    }

    /** Whether it names other sitemaps instead of articles. */
    static boolean isIndex(byte[] content) {
        return head(content).contains("sitemapindex");
    }

    private static List<FeedEntry> feed(Optional<String> type, byte[] content) throws FeedException, IOException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(content), type.orElse("text/xml"), true)) {
            SyndFeed feed = input.build(reader);
            return feed.getEntries().stream()
                    .filter(entry -> link(entry).isPresent())
                    .map(FeedFormat::entry)
                    .toList();
        }
    }

    private static Optional<String> link(SyndEntry entry) {
        return Optional.ofNullable(entry.getLink()).map(String::strip).filter(link -> !link.isEmpty());
    }

    private static FeedEntry entry(SyndEntry entry) {
        Date date = Optional.ofNullable(entry.getPublishedDate()).orElse(entry.getUpdatedDate());
        return new FeedEntry(
                link(entry).orElseThrow(),
                Optional.ofNullable(entry.getTitle()).map(String::strip).filter(title -> !title.isEmpty()),
                Optional.ofNullable(date).flatMap(FeedFormat::time),
                Optional.ofNullable(entry.getUpdatedDate())
                        .or(() -> Optional.ofNullable(date))
                        .map(Date::toInstant));
    }

    private static Optional<PublicationTime> time(Date date) {
        return PublicationTime.parse(date.toInstant().atOffset(ZoneOffset.UTC).toString());
    }

    private static List<FeedEntry> sitemap(URI at, byte[] content) throws UnknownFormatException, IOException {
        SiteMapParser parser = new SiteMapParser(false);
        parser.setAllowDocTypeDefinitions(false);
        parser.setStrictNamespace(false);
        parser.enableExtension(Extension.NEWS);
        AbstractSiteMap map = parser.parseSiteMap("text/xml", content, at.toURL());
        if (map instanceof SiteMapIndex index) {
            return index.getSitemaps().stream()
                    .map(part -> new FeedEntry(
                            part.getUrl().toString(), Optional.empty(), Optional.empty(), Optional.empty()))
                    .toList();
        }
        return ((SiteMap) map).getSiteMapUrls().stream().map(FeedFormat::entry).toList();
    }

    private static FeedEntry entry(SiteMapURL url) {
        ExtensionMetadata[] news = url.getAttributesForExtension(Extension.NEWS);
        Optional<NewsAttributes> told =
                news == null || news.length == 0 ? Optional.empty() : Optional.of((NewsAttributes) news[0]);
        return new FeedEntry(
                url.getUrl().toString(),
                told.map(NewsAttributes::getTitle),
                told.map(NewsAttributes::getPublicationDateTime)
                        .map(ZonedDateTime::toOffsetDateTime)
                        .flatMap(time -> PublicationTime.parse(time.toString())),
                Optional.ofNullable(url.getLastModified()).map(Date::toInstant).or(() -> told.map(
                                NewsAttributes::getPublicationDateTime)
                        .map(ZonedDateTime::toInstant)));
    }
}
