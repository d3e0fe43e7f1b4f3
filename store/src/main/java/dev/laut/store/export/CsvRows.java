package dev.laut.store.export;

import dev.laut.entity.Entity;
import dev.laut.statement.Hop;
import dev.laut.statement.Statement;
import dev.laut.store.Store.StoredArticle;
import dev.laut.store.sql.WrittenSpans;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Statements as rows. */
final class CsvRows implements Exporter {

    static final List<String> COLUMNS = List.of(
            "address",
            "version",
            "title",
            "publisher",
            "published",
            "statement",
            "type",
            "hedge",
            "speaker",
            "wikidata",
            "chain",
            "content",
            "words");

    private final Appendable out;
    private boolean begun;

    CsvRows(Appendable out) {
        this.out = out;
    }

    @Override
    public void add(StoredArticle article) throws IOException {
        begin();
        for (ExportedStatement statement : ExportedStatement.of(article)) {
            row(cells(statement));
        }
    }

    @Override
    public void end() throws IOException {
        begin();
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            row(COLUMNS);
        }
    }

    private static List<String> cells(ExportedStatement exported) {
        Statement statement = exported.statement();
        return List.of(
                exported.article().address(),
                String.valueOf(exported.article().version()),
                exported.title(),
                exported.publisher(),
                exported.published(),
                statement.id(),
                statement.type().name(),
                statement.hedge().orElse(""),
                exported.speaker().map(Entity::name).orElseGet(exported::speakerWords),
                exported.speaker().flatMap(Entity::wikidata).orElse(""),
                statement.chain().stream().map(Hop::name).collect(Collectors.joining(" <- ")),
                WrittenSpans.of(statement.content()),
                exported.words());
    }

    private void row(List<String> cells) throws IOException {
        out.append(cells.stream().map(CsvRows::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
