package dev.laut.store;

import dev.laut.article.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of what a search found.
 *
 * @param total how many hits there are on all pages
 * @param hits those of this page, in the order asked for
 * @param facets how many hits there are by "publisher", "month", and for statements by "type", "speaker" and "agency";
 *     the most frequent values first
 */
public record Found(long total, List<Hit> hits, Map<String, List<Count>> facets) {

    /** How often there is a value. */
    public record Count(String value, long count) {}

    /** The order of hits. */
    public enum Order {
        RELEVANCE,
        /** The latest first. */
        DATE
    }

    /**
     * An article, or a statement in it.
     *
     * @param article its number in the store
     * @param passage the words that were found, with some around them; for a statement its content
     * @param marks the words of the query in {@code passage}
     * @param quote the statement; empty for an article
     */
    public record Hit(
            long article,
            String address,
            String title,
            String publisher,
            String published,
            String passage,
            List<Span> marks,
            Optional<Quote> quote) {

        public Hit {
            marks = List.copyOf(marks);
            Objects.requireNonNull(quote, "quote");
        }
    }

    /**
     * A statement of a hit.
     *
     * @param id the article's number and the statement's id, "12:s3": how a correction names it
     * @param speaker who speaks; empty when nobody is named
     * @param chain the names from the publisher to the origin
     */
    public record Quote(String id, String type, String speaker, Optional<String> hedge, List<String> chain) {

        public Quote {
            chain = List.copyOf(chain);
        }
    }

    public Found {
        hits = List.copyOf(hits);
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    }
}
