package dev.laut.entity;

import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.text.Document;
import java.net.URI;
import java.util.Optional;

/** The state an article is written in, by its publisher: in Vienna "der Bundeskanzler" is another man than in Berlin. */
final class Home {

    private static final String DEFAULT = "Deutschland";

    private Home() {}

    static String of(Document document, KnowledgeBase knowledge) {
        Optional<Actor> byName = knowledge.medium(document.article().publisher().name());
        return byName.or(() -> document.article().url().flatMap(Home::host).flatMap(knowledge::medium))
                .flatMap(Actor::country)
                .orElse(DEFAULT);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
