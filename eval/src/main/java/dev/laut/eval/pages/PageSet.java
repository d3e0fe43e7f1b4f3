package dev.laut.eval.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.laut.article.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The evaluation data's web pages with segments that must and must not be in the article's text. */
final class PageSet {

    private static final JsonMapper JSON = new JsonMapper();

    private PageSet() {}

    /**
     * One page.
     *
     * @param with words that stand in the article, white space folded
     * @param without words that do not
     */
    record MarkedPage(String name, Page page, List<String> with, List<String> without) {

        MarkedPage {
            with = List.copyOf(with);
            without = List.copyOf(without);
        }
    }

    static List<MarkedPage> read(Path folder) {
        List<MarkedPage> pages = new ArrayList<>();
        json(folder.resolve("segments.json")).properties().forEach(entry -> {
            JsonNode gold = entry.getValue();
            String file = gold.path("file").asText();
            Page page = page(folder.resolve("html").resolve(file + ".gz"), Optional.of(entry.getKey()));
            pages.add(new MarkedPage(file, page, texts(gold.path("with")), texts(gold.path("without"))));
        });
        return pages;
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static Page page(Path file, Optional<String> address) {
        try (InputStream content = new GZIPInputStream(Files.newInputStream(file))) {
            return new Page(content.readAllBytes(), address.filter(a -> a.startsWith("http")), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(ArticleText.fold(text.asText())));
        return texts;
    }
}
