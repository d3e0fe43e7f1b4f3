package dev.laut.statement.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.article.Span;
import dev.laut.statement.Medium;
import dev.laut.statement.Part;
import dev.laut.statement.StatementType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads annotated articles: a folder with one JSON file an article, in the format of the German quotation data
 * (Petersen-Frey and Biemann 2024): {@code originalText}, {@code sentences[].tokens[]}, and {@code annotations[]} with
 * {@code type}, {@code medium} and the parts' {@code tokenIds}.
 */
public final class Annotations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<Part, String> FIELDS = Map.of(
            Part.CONTENT, "quote",
            Part.SPEAKER, "speaker",
            Part.CUE, "cue",
            Part.FRAME, "frame",
            Part.ADDRESSEE, "addressee");

    private Annotations() {}

    /** All articles of a folder, in the order of their names. A file that is no annotation fails with its name. */
    public static List<AnnotatedArticle> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Annotations::readFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static AnnotatedArticle readFile(Path file) {
        try {
            String name = String.valueOf(file.getFileName()).replaceFirst("(\\.pretty)?\\.json$", "");
            return article(name, JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the annotations " + file, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static AnnotatedArticle article(String name, JsonNode root) {
        String text = root.path("originalText").asText();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no originalText");
        }
        List<AnnotatedStatement> statements = new ArrayList<>();
        for (JsonNode annotation : root.path("annotations")) {
            statement(annotation).ifPresent(statements::add);
        }
        return new AnnotatedArticle(name, text, tokens(text, root), statements);
    }

    /** Finds the annotation's tokens from left to right; one that is not there is taken to begin where the last ended. */
    private static List<Span> tokens(String text, JsonNode root) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (JsonNode sentence : root.path("sentences")) {
            for (JsonNode token : sentence.path("tokens")) {
                int begin = text.indexOf(token.asText(), at);
                begin = begin < 0 ? at : begin;
                at = begin + token.asText().length();
                spans.add(new Span(begin, at));
            }
        }
        return spans;
    }

    private static Optional<AnnotatedStatement> statement(JsonNode annotation) {
        Map<Part, BitSet> parts = new EnumMap<>(Part.class);
        FIELDS.forEach(
                (part, field) -> parts.put(part, ids(annotation.path(field).path("tokenIds"))));
        if (parts.get(Part.CONTENT).isEmpty()) {
            return Optional.empty();
        }
        StatementType type = type(annotation.path("type").asText());
        return Optional.of(
                new AnnotatedStatement(type, medium(annotation.path("medium").asText()), parts));
    }

    private static BitSet ids(JsonNode tokenIds) {
        BitSet ids = new BitSet();
        tokenIds.forEach(id -> ids.set(id.asInt()));
        return ids;
    }

    /** "IndirectFreeIndirect" is {@code INDIRECT_FREE_INDIRECT}. */
    private static StatementType type(String label) {
        return StatementType.valueOf(
                label.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    private static Optional<Medium> medium(String label) {
        return Stream.of(Medium.values())
                .filter(medium -> medium.label().equals(label))
                .findFirst();
    }
}
