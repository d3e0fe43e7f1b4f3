package dev.laut.statement.chain;

import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.entity.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sources of one article that its mentions do not hold: those that it describes and does not name, and agencies
 * that only a credit line names. Not thread-safe.
 */
final class NewEntities {

    private final Map<String, Entity> byDescription = new LinkedHashMap<>();
    private final Map<String, Entity> credited = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** The same source with its entity; the same words are the same entity. */
    Source named(Source source) {
        source.known().ifPresent(entity -> credited.putIfAbsent(entity.id(), entity));
        if (source.entity().isPresent()) {
            return source;
        }
        String key = source.name().toLowerCase(Locale.GERMAN);
        Entity entity = byDescription.computeIfAbsent(key, missing -> entity(source));
        mentions.add(new Mention(source.span(), Optional.of(entity.id()), Mention.How.ROLE, "unnamed-source"));
        return new Source(entity, source.role(), source.span());
    }

    private Entity entity(Source source) {
        return new Entity("unnamed:" + (byDescription.size() + 1), kind(source), source.name(), Optional.empty());
    }

    private static EntityKind kind(Source source) {
        return switch (source.role()) {
            case DOCUMENT, TRANSLATION -> EntityKind.DOCUMENT;
            case INSTITUTION -> EntityKind.ORGANISATION;
            case AGENCY, BROADCAST, MEDIUM, PUBLISHER -> EntityKind.MEDIUM;
            case PERSON, ANONYMOUS -> EntityKind.ANONYMOUS;
        };
    }

    /** All that have been used, some of which the article's mentions may hold already. */
    List<Entity> entities() {
        List<Entity> all = new ArrayList<>(credited.values());
        all.addAll(byDescription.values());
        return all;
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }
}
