package dev.laut.eval.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Article;
import dev.laut.article.PageReading;
import dev.laut.article.Publisher;
import dev.laut.article.Segment;
import dev.laut.eval.EvaluationData;
import dev.laut.input.ArticleReader;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import dev.laut.input.Inputs;
import dev.laut.lang.de.WordTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the samples say about themselves, see {@code eval/gold/samples/articles.tsv}. */
class SampleArticlesTest {

    /** Words that stand in the samples' furniture and in none of their articles. */
    private static final Pattern LEAKS = Pattern.compile(
            "Cookies|abonnieren|Newsletter|Lesezeit|Startseite|Alle Rechte|Sopranistin|Methan die|Kommentar: |Folgen Sie uns"
                    + "|Absenden|E-Mail-Adresse|Das Quiz|rechnet ab|Liegeplatz|Porträt|Nachwuchs|Leserinnen und Leser|Bier billiger|Meine Meinung");

    private final List<Article> articles = read();

    @Test
    void readsTitleDateAndPublisherOfEverySample() throws IOException {
        List<String> expected = new ArrayList<>();
        try (InputStream in =
                Files.newInputStream(EvaluationData.checkout().resolve("eval/gold/samples/articles.tsv"))) {
            WordTable.read("articles.tsv", in).rows().forEach(row -> expected.add(String.join("\n", row.cells())));
        }
        assertEquals(
                String.join("\n\n", expected),
                String.join(
                        "\n\n", articles.stream().map(SampleArticlesTest::facts).toList()));
    }

    @Test
    void leaksNoFurnitureIntoTheArticles() {
        for (Article article : articles) {
            assertEquals(List.of(), leaks(article), article.location());
        }
    }

    private static List<String> leaks(Article article) {
        return article.segments().stream()
                .filter(segment -> !segment.role().isFurniture())
                .map(Segment::span)
                .map(span -> span.in(article.text()))
                .filter(words -> LEAKS.matcher(words).find())
                .toList();
    }

    private static String facts(Article article) {
        Publisher publisher = article.publisher();
        return String.join(
                "\n",
                key(article),
                publisher.name(),
                publisher.how().toString(),
                article.published().map(Object::toString).orElse("-"),
                article.title().orElse("-"));
    }

    private static String key(Article article) {
        return article.id()
                .filter(id -> id.startsWith("08-"))
                .map(id -> "08-zwei-artikel.jsonl#" + id)
                .orElseGet(() -> Path.of(article.location()).getFileName().toString());
    }

    private static List<Article> read() {
        ArticleReader reader = new ArticleReader(Given.NOTHING);
        List<Article> articles = new ArrayList<>();
        new Inputs(InputSettings.DEFAULT, InputStream.nullInputStream())
                .read(List.of(EvaluationData.checkout().resolve("samples").toString()), input -> {
                    if (reading(input, reader) instanceof PageReading.Found found) {
                        articles.add(found.article());
                    }
                });
        return articles;
    }

    private static PageReading reading(Input input, ArticleReader reader) {
        if (input instanceof Input.OfPage page) {
            return reader.read(page);
        }
        if (input instanceof Input.OfText text) {
            return reader.read(text);
        }
        return new PageReading.Refused(PageReading.Reason.EMPTY, "no article");
    }
}
