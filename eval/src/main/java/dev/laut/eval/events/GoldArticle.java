package dev.laut.eval.events;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A short article composed for Laut, with its events. A text file holds several, each after a line "= id date"; the table of
 * the same name holds their events.
 *
 * @param id its name
 * @param published the day it pretends to be published
 * @param text its text
 * @param events its events; none for a trap
 */
public record GoldArticle(String id, LocalDate published, String text, List<GoldEvent> events) {

    public GoldArticle {
        events = List.copyOf(events);
    }

    /** The articles of all text files of a folder. A bad line of a table fails with file and line. */
    public static List<GoldArticle> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static List<GoldArticle> read(Path file) {
        Path table = file.resolveSibling(file.getFileName().toString().replace(".txt", ".tsv"));
        try (InputStream in = Files.newInputStream(table)) {
            List<Row> rows = WordTable.read(table.toString(), in).rows();
            List<GoldArticle> articles = new ArrayList<>();
            for (String block : Files.readString(file).split("(?m)^= ", -1)) {
                if (!block.isBlank()) {
                    articles.add(parse(block, rows));
                }
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " and its table", e);
        }
    }

    private static GoldArticle parse(String block, List<Row> rows) {
        int line = block.indexOf('\n');
        String id = block.substring(0, block.indexOf(' '));
        String text = block.substring(line + 1).strip();
        List<GoldEvent> events = rows.stream()
                .filter(row -> row.cell(0).equals(id))
                .map(row -> GoldEvent.of(row, text))
                .toList();
        return new GoldArticle(id, LocalDate.parse(block.substring(id.length() + 1, line)), text, events);
    }

    Article article() {
        return article(id, text, Optional.of(published));
    }

    /** An article whose text is one paragraph a line. */
    public static Article article(String id, String text, Optional<LocalDate> published) {
        List<Segment> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Segment(new Span(at, at + line.length()), Role.PARAGRAPH));
            }
            at += line.length() + 1;
        }
        return new Article(
                Optional.of(id),
                id,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                published.map(PublicationTime::of),
                Optional.empty(),
                Publisher.UNKNOWN,
                Optional.empty(),
                Optional.of("de"),
                false,
                text,
                paragraphs);
    }
}
