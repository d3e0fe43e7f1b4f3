package dev.laut.store.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.laut.entity.Entity;
import dev.laut.statement.Hop;
import dev.laut.statement.Statement;

/** Statements as lines of JSON. */
final class JsonLines extends StatementLines {

    JsonLines(Appendable out) {
        super(out);
    }

    @Override
    ObjectNode line(ExportedStatement exported) {
        Statement statement = exported.statement();
        ObjectNode line = object();
        line.put("address", exported.article().address());
        line.put("version", exported.article().version());
        line.put("title", exported.title());
        line.put("publisher", exported.publisher());
        line.put("published", exported.published());
        line.put("statement", statement.id());
        line.put("type", statement.type().name());
        line.put("polarity", statement.polarity().name());
        line.put("hedge", statement.hedge().orElse(null));
        line.set("content", spans(statement.content()));
        line.put("words", exported.words());
        line.set("speakerSpans", spans(statement.speaker()));
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
}
