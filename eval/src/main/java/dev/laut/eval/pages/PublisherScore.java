package dev.laut.eval.pages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laut.article.Article;
import dev.laut.article.Page;
import dev.laut.article.PageReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Title, date, authors and body on publishers' own pages. The same figures as score_publisher_pages.py. */
final class PublisherScore {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DAY = Pattern.compile("_\\d{4}_\\d\\d_\\d\\d\\.html\\.gz$");

    private final List<Row> rows = new ArrayList<>();

    /** One page's figures, each 0 to 1; none where the gold data says nothing. */
    record Row(
            String name,
            double body,
            OptionalDouble title,
            OptionalDouble date,
            OptionalDouble authors,
            String remark) {}

    static PublisherScore of(Path folder, PageReader reader) {
        PublisherScore score = new PublisherScore();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".html.gz"))
                    .sorted()
                    .forEach(file -> score.add(file, reader));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        return score;
    }

    private void add(Path file, PageReader reader) {
        Path goldFile =
                file.resolveSibling(DAY.matcher(file.getFileName().toString()).replaceFirst("") + ".json");
        Page page = PageSet.page(file, Optional.empty());
        gold(PageSet.json(goldFile), page)
                .ifPresent(gold -> rows.add(row(
                        file.getFileName().toString(), gold, ArticleText.article(reader.read(page, file.toString())))));
    }

    /** The layout version whose body shares most words with the page. */
    private static Optional<JsonNode> gold(JsonNode versions, Page page) {
        Map<String, Integer> raw =
                words(Parser.unescapeEntities(new String(page.content(), StandardCharsets.UTF_8), false));
        return versions.valueStream()
                .filter(gold -> !gold.path("body").isEmpty())
                .max(Comparator.comparingDouble(gold -> {
                    Map<String, Integer> body = words(body(gold));
                    return (double) shared(body, raw) / Math.max(1, size(body));
                }));
    }

    private static Row row(String name, JsonNode gold, Optional<Article> article) {
        String title = gold.path("title").asText("");
        String date = gold.path("publishing_date").asText("");
        List<String> authors = PageSet.texts(gold.path("authors"));
        String foundTitle = article.flatMap(Article::title).orElse("");
        String foundDate =
                article.flatMap(Article::published).map(Object::toString).orElse("");
        List<String> foundAuthors = article.map(Article::authors).orElse(List.of());
        return new Row(
                name,
                f1(words(body(gold)), words(article.map(ArticleText::of).orElse(""))),
                score(!title.isEmpty(), words(title).equals(words(foundTitle))),
                score(!date.isEmpty(), foundDate.startsWith(date.substring(0, Math.min(10, date.length())))),
                score(!authors.isEmpty(), foundAuthors.containsAll(authors)),
                String.join(" | ", title, foundTitle, date, foundDate, authors.toString(), foundAuthors.toString()));
    }

    private static OptionalDouble score(boolean known, boolean right) {
        return known ? OptionalDouble.of(right ? 1 : 0) : OptionalDouble.empty();
    }

    private static String body(JsonNode gold) {
        List<String> parts = new ArrayList<>(PageSet.texts(gold.path("body").path("summary")));
        for (JsonNode section : gold.path("body").path("sections")) {
            parts.addAll(PageSet.texts(section.path("headline")));
            parts.addAll(PageSet.texts(section.path("paragraphs")));
        }
        return String.join("\n", parts);
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return counts;
    }

    private static int shared(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    private static int size(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double f1(Map<String, Integer> gold, Map<String, Integer> found) {
        return 2.0 * shared(gold, found) / Math.max(1, size(gold) + size(found));
    }

    double body() {
        return rows.stream().mapToDouble(Row::body).average().orElse(0);
    }

    double title() {
        return mean(Row::title);
    }

    double date() {
        return mean(Row::date);
    }

    double authors() {
        return mean(Row::authors);
    }

    private double mean(Function<Row, OptionalDouble> field) {
        return rows.stream()
                .map(field)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average()
                .orElse(0);
    }

    /** Every page, the worst body first. */
    List<Row> worst() {
        return rows.stream().sorted(Comparator.comparingDouble(Row::body)).toList();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "publisher pages %d  body %.4f  title %.3f  date %.3f  authors %.3f",
                rows.size(),
                body(),
                title(),
                date(),
                authors());
    }
}
