package dev.laut.store.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.article.Span;
import dev.laut.store.Store;
import dev.laut.store.Store.StoredArticle;
import dev.laut.store.sql.WrittenSpans;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks each line of an export against the stored text. Of a record the whole text must be that of a stored version; a
 * graph names no words, so there is nothing to check in it.
 */
public final class Verification {

    /** What is wrong with a line. */
    public enum Fault {
        /** The line is of no format that is known. */
        UNREADABLE,
        /** The store has no such version of such an article. */
        NO_ARTICLE,
        /** The text has other words at this place. */
        OTHER_WORDS,
        /** A graph: it names no words. */
        NO_WORDS
    }

    /** A line that does not hold. */
    public record Finding(long line, Fault fault, String address) {}

    /** How many lines were checked, and those that do not hold. */
    public record Report(long lines, List<Finding> findings) {

        public Report {
            findings = List.copyOf(findings);
        }
    }

    private final ObjectMapper mapper = new ObjectMapper();
    private final Store store;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<StoredArticle> last = Optional.empty();
    private long lines;

    public Verification(Store store) {
        this.store = store;
    }

    private record Claim(String address, int version, List<Span> spans, String words) {}

    /** Reads {@code in} to its end. */
    public Report check(BufferedReader in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        if (first == '<') {
            lines++;
            findings.add(new Finding(lines, Fault.NO_WORDS, ""));
        } else if (first == '{') {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                check(json(line));
            }
        } else {
            rows(new CsvReader(in));
        }
        return new Report(lines, findings);
    }

    private void rows(CsvReader rows) throws IOException {
        boolean known = rows.row().equals(CsvRows.COLUMNS);
        if (!known) {
            check(Optional.empty());
            return;
        }
        for (List<String> row = rows.row(); !row.isEmpty(); row = rows.row()) {
            check(row.size() == CsvRows.COLUMNS.size() ? row(row) : Optional.empty());
        }
    }

    private static Optional<Claim> row(List<String> row) {
        try {
            List<Span> spans = WrittenSpans.read(row.get(11));
            return Optional.of(new Claim(row.get(0), Integer.parseInt(row.get(1)), spans, row.get(12)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Claim> json(String line) {
        try {
            JsonNode node = mapper.readTree(line);
            if (node.has("segments")) {
                return Optional.of(ofRecord(node));
            }
            boolean linked = node.has("@context");
            JsonNode article = linked ? node.path("isPartOf") : node;
            List<Span> spans = new ArrayList<>();
            for (JsonNode pair : node.path(linked ? "laut:content" : "content")) {
                spans.add(new Span(pair.path(0).asInt(), pair.path(1).asInt()));
            }
            String address = article.path(linked ? "url" : "address").asText();
            String words = node.path(linked ? "text" : "words").asText();
            return spans.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Claim(address, article.path("version").asInt(), spans, words));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A record tells no version: that one is meant which has its text, else the latest. */
    private Claim ofRecord(JsonNode articleRecord) {
        String address =
                articleRecord.path("url").asText(articleRecord.path("location").asText());
        String text = articleRecord.path("text").asText();
        int version = 1;
        for (Optional<StoredArticle> next = article(address, 1);
                isOther(next, text);
                next = article(address, version)) {
            version++;
        }
        if (last.isEmpty() && version > 1) {
            version--;
        }
        return new Claim(address, version, List.of(new Span(0, text.length())), text);
    }

    private static boolean isOther(Optional<StoredArticle> article, String text) {
        return article.filter(stored -> !stored.articleRecord().article().text().equals(text))
                .isPresent();
    }

    private Optional<StoredArticle> article(String address, int version) {
        if (last.filter(article -> article.address().equals(address) && article.version() == version)
                .isEmpty()) {
            last = store.article(address, version);
        }
        return last;
    }

    private void check(Optional<Claim> claim) {
        lines++;
        claim.map(this::fault)
                .orElse(Optional.of(Fault.UNREADABLE))
                .ifPresent(fault -> findings.add(
                        new Finding(lines, fault, claim.map(Claim::address).orElse(""))));
    }

    private Optional<Fault> fault(Claim claim) {
        Optional<StoredArticle> article = article(claim.address, claim.version);
        if (article.isEmpty()) {
            return Optional.of(Fault.NO_ARTICLE);
        }
        String text = article.get().articleRecord().article().text();
        boolean inText = claim.spans.stream().allMatch(span -> span.end() <= text.length());
        return inText && WrittenSpans.words(claim.spans, text).equals(claim.words)
                ? Optional.empty()
                : Optional.of(Fault.OTHER_WORDS);
    }
}
