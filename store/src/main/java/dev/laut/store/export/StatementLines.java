package dev.laut.store.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.laut.article.Span;
import dev.laut.store.Store.StoredArticle;
import java.io.IOException;
import java.util.List;

/** Statements as JSON, one object a line. */
abstract class StatementLines implements Exporter {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Appendable out;

    StatementLines(Appendable out) {
        this.out = out;
    }

    /** The object of a statement. */
    abstract ObjectNode line(ExportedStatement exported);

    @Override
    public final void add(StoredArticle article) throws IOException {
        for (ExportedStatement statement : ExportedStatement.of(article)) {
            out.append(mapper.writeValueAsString(line(statement))).append('\n');
        }
    }

    final ObjectNode object() {
        return mapper.createObjectNode();
    }

    final ArrayNode spans(List<Span> spans) {
        ArrayNode pairs = mapper.createArrayNode();
        spans.forEach(span -> pairs.addArray().add(span.begin()).add(span.end()));
        return pairs;
    }
}
