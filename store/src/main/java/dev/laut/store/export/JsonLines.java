package dev.laut.store.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.statement.Hop;
import dev.laut.statement.Statement;
import dev.laut.store.Store.StoredArticle;
import java.io.IOException;
import java.util.List;

/** Statements as lines of JSON. */
final class JsonLines implements Exporter {

    private final ObjectMapper mapper = new ObjectMapper();
    private final Appendable out;

    JsonLines(Appendable out) {
        this.out = out;
    }

    @Override
    public void add(StoredArticle article) throws IOException {
        for (ExportedStatement statement : ExportedStatement.of(article)) {
            out.append(mapper.writeValueAsString(line(statement))).append('\n');
        }
    }

    private ObjectNode line(ExportedStatement exported) {
        Statement statement = exported.statement();
        ObjectNode line = mapper.createObjectNode();
        line.put("address", exported.article().address());
        line.put("version", exported.article().version());
        line.put("title", exported.title());
        line.put("publisher", exported.publisher());
        line.put("published", exported.published());
        line.put("statement", statement.id());
        line.put("type", statement.type().name());
        line.put("polarity", statement.polarity().name());
        line.put("hedge", statement.hedge().orElse(null));
        line.set("content", spans(mapper, statement.content()));
        line.put("words", exported.words());
        line.set("speakerSpans", spans(mapper, statement.speaker()));
        line.put("speakerWords", exported.speakerWords());
        line.put("speaker", exported.speaker().map(Entity::name).orElse(null));
        line.put("wikidata", exported.speaker().flatMap(Entity::wikidata).orElse(null));
        ArrayNode chain = line.putArray("chain");
        for (Hop hop : statement.chain()) {
            chain.addObject()
                    .put("role", hop.role().name())
                    .put("name", hop.name())
                    .put("how", hop.how().name())
                    .put("step", hop.step());
        }
        return line;
    }

    static ArrayNode spans(ObjectMapper mapper, List<Span> spans) {
        ArrayNode pairs = mapper.createArrayNode();
        spans.forEach(span -> pairs.addArray().add(span.begin()).add(span.end()));
        return pairs;
    }
}
