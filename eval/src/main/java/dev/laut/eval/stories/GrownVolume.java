package dev.laut.eval.stories;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.article.Article;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the articles of {@link GrowthCheck} as JSONL, so that {@code laut add} can be timed with 1, 2, 4 and 8 times as
 * many. Arguments: how many times; the file; by how many days each further copy is shifted (40, so that no day gets fuller).
 */
public final class GrownVolume {

    private GrownVolume() {}

    public static void main(String[] arguments) throws IOException {
        List<Article> articles = VolumeArticles.read()
                .orElseThrow(() -> new IllegalStateException("the evaluation data are not at hand"));
        int shift = arguments.length < 3 ? 40 : Integer.parseInt(arguments[2]);
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            for (Article article : GrowthCheck.grown(articles, Integer.parseInt(arguments[0]), shift)) {
                out.write(json.writeValueAsString(fields(article)));
                out.newLine();
            }
        }
    }

    private static Map<String, String> fields(Article article) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("url", article.location());
        article.published().ifPresent(time -> fields.put("published", time.toString()));
        fields.put("outlet", article.publisher().name());
        article.title().ifPresent(title -> fields.put("title", title));
        fields.put("text", article.text());
        return fields;
    }
}
