package dev.laut.store.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.statement.Hop;
import dev.laut.statement.Statement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Statements as JSON-LD, one document a line: a Quotation of schema.org, and its chain as derivations of PROV-O. The
 * article's wording is derived from what the next hop told, and so on to the origin, each attributed to its agent.
 */
final class LinkedData extends StatementLines {

    LinkedData(Appendable out) {
        super(out);
    }

    @Override
    ObjectNode line(ExportedStatement exported) {
        Statement statement = exported.statement();
        ObjectNode line = object();
        line.putObject("@context")
                .put("@vocab", "https://schema.org/")
                .put("prov", "http://www.w3.org/ns/prov#")
                .put("laut", "urn:laut:");
        String id = "urn:laut:" + URLEncoder.encode(exported.article().address(), StandardCharsets.UTF_8) + ":"
                + exported.article().version() + ":" + statement.id();
        line.put("@id", id);
        line.putArray("@type").add("Quotation").add("prov:Entity");
        line.put("text", exported.words());
        line.put("laut:type", statement.type().name());
        line.set("laut:content", spans(statement.content()));
        exported.speaker().ifPresent(speaker -> line.set("spokenByCharacter", agent(speaker)));
        ObjectNode article = line.putObject("isPartOf").put("@type", "NewsArticle");
        article.put("url", exported.article().address())
                .put("version", exported.article().version());
        article.put("headline", exported.title());
        article.put("datePublished", exported.published());
        article.putObject("publisher").put("@type", "NewsMediaOrganization").put("name", exported.publisher());
        chain(line, id, exported);
        return line;
    }

    private void chain(ObjectNode line, String id, ExportedStatement exported) {
        ObjectNode derived = line;
        int last =
                exported.statement().chain().stream().mapToInt(Hop::step).max().orElse(-1);
        for (int step = 0; step <= last; step++) {
            for (Hop hop : exported.statement().chain()) {
                if (hop.step() == step) {
                    derived.withArray("prov:wasAttributedTo").add(agent(hop, exported));
                }
            }
            if (step < last) {
                derived = derived.putObject("prov:wasDerivedFrom");
                derived.put("@id", id + "#" + (step + 1)).put("@type", "prov:Entity");
            }
        }
    }

    private ObjectNode agent(Hop hop, ExportedStatement exported) {
        Optional<Entity> entity = hop.entity().flatMap(exported::entity);
        ObjectNode agent = entity.map(this::agent).orElseGet(() -> object().put("@type", "prov:Agent"));
        return agent.put("name", hop.name()).put("laut:role", hop.role().name());
    }

    private ObjectNode agent(Entity entity) {
        ObjectNode agent = object();
        entity.wikidata().ifPresent(id -> agent.put("@id", "http://www.wikidata.org/entity/" + id));
        agent.put("@type", entity.kind() == EntityKind.PERSON ? "Person" : "prov:Agent");
        return agent.put("name", entity.name());
    }
}
