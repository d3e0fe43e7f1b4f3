package dev.laut.naming;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.entity.actors.NamedActor;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.naming.Usage.Voice;
import dev.laut.record.ArticleRecord;
import dev.laut.record.Passage;
import dev.laut.statement.Statement;
import dev.laut.statement.StatementType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which expressions each publisher and each speaker uses for an actor, over a set of articles. Pronouns are left out. An
 * article that comes twice counts once. For one thread at a time.
 */
public final class NamingIndex {

    private final NamedActor actor;
    private final Usages used;
    private final Set<String> texts = new HashSet<>();

    /** Who uses an expression. */
    private record User(Voice voice, String name) {}

    public NamingIndex(NamedActor actor, GermanDictionary dictionary) {
        this.actor = actor;
        this.used = new Usages(dictionary);
    }

    /** Takes one article. */
    public void add(ArticleRecord articleRecord) {
        if (!texts.add(articleRecord.referenceDate() + articleRecord.article().text())) {
            return;
        }
        Map<String, Entity> entities = new HashMap<>();
        articleRecord.entities().forEach(entity -> entities.put(entity.id(), entity));
        for (Mention mention : articleRecord.mentions()) {
            Optional<Entity> entity = mention.entity().map(entities::get);
            if (mention.how() != Mention.How.PRONOUN && entity.filter(actor::is).isPresent()) {
                User user = user(mention, articleRecord, entities);
                used.add(user.voice(), user.name(), mention.how(), Passage.of(articleRecord, mention.span()), 1);
            }
        }
    }

    /** The statement in whose speaker's words a mention stands: the innermost one around it; empty for the outlet's own. */
    public static Optional<Statement> spokenIn(Mention mention, ArticleRecord articleRecord) {
        return articleRecord.statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(span -> span.contains(mention.span())))
                .min(Comparator.comparingInt(
                        statement -> Span.cover(statement.content()).length()))
                .filter(statement -> statement.speakerEntity().isPresent()
                        || !statement.speaker().isEmpty());
    }

    /** In whose words a statement names somebody. */
    public static Voice voice(StatementType type) {
        return type == StatementType.DIRECT ? Voice.QUOTED : Voice.REPORTED;
    }

    private static User user(Mention mention, ArticleRecord articleRecord, Map<String, Entity> entities) {
        return spokenIn(mention, articleRecord)
                .flatMap(statement -> speaker(statement, articleRecord, entities))
                .orElseGet(() -> new User(
                        Voice.PUBLISHER, articleRecord.article().publisher().name()));
    }

    /** Who speaks: an entity, else the words for one; empty where a statement names nobody. */
    private static Optional<User> speaker(
            Statement statement, ArticleRecord articleRecord, Map<String, Entity> entities) {
        return statement
                .speakerEntity()
                .map(entities::get)
                .map(Entity::name)
                .or(() -> statement.speaker().stream()
                        .findFirst()
                        .map(span -> span.in(articleRecord.article().text())))
                .map(name -> new User(voice(statement.type()), name));
    }

    /** All users, publishers first, those who name the actor most often first. */
    public List<Usage> usages() {
        return used.all();
    }
}
