package dev.laut.statement.chain;

import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.entity.Mention;
import dev.laut.statement.Hop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sources of one article that it describes and does not name; each becomes an entity. Not thread-safe. */
final class UnnamedSources {

    private final Map<String, Entity> byDescription = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** The same source with its entity; a source that has one stays as it is. The same words are the same entity. */
    Source named(Source source) {
        if (source.entity().isPresent()) {
            return source;
        }
        String key = source.name().toLowerCase(Locale.GERMAN);
        Entity entity = byDescription.computeIfAbsent(
                key,
                fresh -> new Entity("unnamed:" + byDescription.size(), kind(source), source.name(), Optional.empty()));
        mentions.add(new Mention(source.span(), Optional.of(entity.id()), Mention.How.ROLE, "unnamed-source"));
        return new Source(entity.name(), Optional.of(entity.id()), source.role(), source.span());
    }

    private static EntityKind kind(Source source) {
        return source.role() == Hop.Role.DOCUMENT || source.role() == Hop.Role.TRANSLATION
                ? EntityKind.DOCUMENT
                : source.role() == Hop.Role.INSTITUTION ? EntityKind.ORGANISATION : EntityKind.ANONYMOUS;
    }

    List<Entity> entities() {
        return List.copyOf(byDescription.values());
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }
}
