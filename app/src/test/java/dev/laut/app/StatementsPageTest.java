package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.Laut;
import dev.laut.article.PageReading;
import dev.laut.article.Span;
import dev.laut.article.TextReader;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/statements.md keeps its promises: its examples are read as it says. */
final class StatementsPageTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().resolveSibling("docs").resolve("statements.md");

    private final Laut laut = Laut.german();

    @Test
    void everyExampleIsReadAsThePageSays() throws IOException {
        Map<String, List<String>> examples = examples();
        assertTrue(examples.size() >= 25, examples.size() + " examples");
        Map<String, List<String>> read = new LinkedHashMap<>();
        examples.keySet().forEach(text -> read.put(text, statements(text)));
        assertEquals(lines(examples), lines(read));
    }

    /** The statements said to be in each text; the lines of an example follow it at once. */
    private static Map<String, List<String>> examples() throws IOException {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("> ")) {
                open = new ArrayList<>();
                examples.put(line.substring(2), open);
            } else if (line.isBlank()) {
                open = new ArrayList<>();
            } else if (line.startsWith("- ")) {
                open.add(line.substring(2));
            }
        }
        return examples;
    }

    private List<String> statements(String text) {
        PageReading.Found found = (PageReading.Found) new TextReader().read(text, "statements.md");
        ArticleRecord entry = laut.read(found.article());
        List<String> lines = entry.statements().stream()
                .map(statement -> line(statement, entry.article().text()))
                .toList();
        return lines.isEmpty() ? List.of("none") : lines;
    }

    private static String line(Statement statement, String text) {
        String speaker = words(statement.speaker(), text);
        return statement.type() + ": " + words(statement.content(), text) + " | " + (speaker.isEmpty() ? "-" : speaker);
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    private static String lines(Map<String, List<String>> examples) {
        return examples.entrySet().stream()
                .map(example -> "> " + example.getKey() + "\n- " + String.join("\n- ", example.getValue()))
                .collect(Collectors.joining("\n\n"));
    }
}
