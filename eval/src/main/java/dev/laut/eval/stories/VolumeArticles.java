package dev.laut.eval.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import dev.laut.eval.EvaluationData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the articles of {@code volume}, in the order of their publication. */
public final class VolumeArticles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private VolumeArticles() {}

    /** Empty where the evaluation data are not at hand. */
    public static Optional<List<Article>> read() {
        return EvaluationData.find("volume/articles.jsonl.gz").map(VolumeArticles::read);
    }

    private static List<Article> read(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Article> articles = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(article(JSON.readTree(line)));
            }
            articles.sort(Comparator.comparing(VolumeArticles::time));
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The day and time of an article as text that sorts; one without a time comes last of its day. */
    static String time(Article article) {
        return article.published()
                .map(time -> time.date() + time.time().map(clock -> " " + clock).orElse(" ~"))
                .orElse("");
    }

    private static Article article(JsonNode line) {
        String url = line.get("url").asText();
        return new Article(
                Optional.empty(),
                url,
                Optional.of(url),
                Optional.of(line.get("title").asText()),
                List.of(),
                PublicationTime.parse(wholeDay(line.get("published").asText())),
                Optional.empty(),
                Publisher.given(line.get("outlet").asText()),
                Optional.empty(),
                Optional.empty(),
                false,
                line.get("text").asText(),
                List.of());
    }

    /** One outlet writes "2020-03-1". */
    private static String wholeDay(String published) {
        return published.replaceFirst("^(\\d{4}-\\d{2}-)(\\d)$", "$10$2");
    }
}
