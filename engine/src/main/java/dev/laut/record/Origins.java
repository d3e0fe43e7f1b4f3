package dev.laut.record;

import dev.laut.entity.Entity;
import dev.laut.statement.Hop;
import dev.laut.statement.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The origins of one or more articles, each once. Not articles are counted but who stands behind them: "12 Artikel, 1
 * Agentur, 2 anonyme Quellen, 1 Dokument".
 *
 * <p>An origin is the end of a statement's chain. Agencies count wherever they stand in a chain, for two outlets with
 * the same agency are one report. Two unnamed sources described in the same words count as one, so the figure is the
 * least number there can be. For one thread at a time.
 */
public final class Origins {

    private final Map<String, Origin> origins = new LinkedHashMap<>();

    /** The origins of one article, in the order of its statements. */
    public static Origins of(ArticleRecord articleRecord) {
        Origins origins = new Origins();
        origins.add(articleRecord);
        return origins;
    }

    /** Adds the origins of one more article. */
    public void add(ArticleRecord articleRecord) {
        Map<String, Entity> entities = articleRecord.entities().stream()
                .collect(Collectors.toMap(Entity::id, entity -> entity, (first, second) -> first));
        for (Statement statement : articleRecord.statements()) {
            for (Hop hop : ends(statement.chain())) {
                add(origin(hop, hop.entity().map(entities::get)));
            }
        }
    }

    /** The hops of a chain that are origins: those of the last step, and every agency on the way to it. */
    public static List<Hop> ends(List<Hop> chain) {
        int last = chain.stream().mapToInt(Hop::step).max().orElse(0);
        return chain.stream()
                .filter(hop -> hop.step() == last || hop.role() == Hop.Role.AGENCY)
                .filter(hop -> Origin.isOrigin(hop.role()))
                .toList();
    }

    private static Origin origin(Hop hop, Optional<Entity> entity) {
        String name = entity.map(Entity::name).orElse(hop.name());
        String key = entity.flatMap(Entity::wikidata).orElseGet(() -> name.toLowerCase(Locale.GERMAN));
        return new Origin(Origin.kind(hop.role()), key, name);
    }

    private void add(Origin origin) {
        origins.putIfAbsent(origin.kind() + " " + origin.key(), origin);
    }

    /** All of them, in the order in which they were found. */
    public List<Origin> all() {
        return List.copyOf(origins.values());
    }

    /** How many there are of a kind. */
    public int count(Origin.Kind kind) {
        return (int) origins.values().stream()
                .filter(origin -> origin.kind() == kind)
                .count();
    }
}
