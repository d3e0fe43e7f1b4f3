package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.entity.Mention;
import dev.laut.entity.Mentions;
import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.statement.Hop;
import dev.laut.text.Document;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who the words of one article name, for those who build its chains. Not thread-safe. */
final class Names {

    /** Who was introduced longer ago is no longer meant by a bare title. */
    private static final int TITLES_LOOKED_AT = 100;

    private static final String BEFORE_HYPHEN = "before-hyphen";

    private static final Set<String> PARTS = Set.of("state-adjective", "possessive", BEFORE_HYPHEN);

    private final Mentions mentions;
    private final KnowledgeBase knowledge;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Span> firstNames = new HashMap<>();
    private final List<Mention> titles;

    Names(Mentions mentions, KnowledgeBase knowledge) {
        this.mentions = mentions;
        this.knowledge = knowledge;
        mentions.entities().forEach(entity -> entities.put(entity.id(), entity));
        titles = mentions.mentions().stream()
                .filter(mention -> mention.rule().equals("title-of-name"))
                .toList();
        mentions.mentions().stream().filter(Names::isName).forEach(mention -> mention.entity()
                .ifPresent(entity -> firstNames.merge(entity, mention.span(), Names::earlier)));
    }

    private static Span earlier(Span one, Span other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /**
     * The entity that a noun with the names after it stands for: that of a mention which reaches its end or lies in it,
     * names before roles; empty when none is resolved.
     */
    Optional<Entity> of(Span core) {
        return mentions.in(core).stream()
                .filter(mention -> mention.entity().isPresent())
                .filter(mention ->
                        core.contains(mention.span()) || mention.span().contains(core))
                .filter(mention -> !isPart(mention))
                .min(Comparator.comparing((Mention mention) -> mention.span().end() < core.end() && isName(mention))
                        .thenComparing(mention -> mention.how())
                        .thenComparing(mention -> -mention.span().length()))
                .flatMap(Mention::entity)
                .map(entities::get);
    }

    /** The government of the state whose adjective is among these words, else the state: "offiziellen chinesischen". */
    Optional<Entity> government(Span words) {
        Optional<String> state = mentions.in(words).stream()
                .filter(mention -> mention.rule().equals("state-adjective"))
                .flatMap(mention -> mention.entity().stream())
                .findFirst();
        return state.flatMap(knowledge::actor)
                .flatMap(Actor::country)
                .flatMap(knowledge::government)
                .map(Actor::entity)
                .or(() -> state.map(entities::get));
    }

    /**
     * The person last introduced, before an offset, under a title that ends in this noun: "Außenministerin Brandis" for
     * "ministerin".
     */
    Optional<Entity> titled(String noun, int before, Document document) {
        for (int at = titles.size() - 1, looked = 0; at >= 0 && looked < TITLES_LOOKED_AT; at--) {
            Mention title = titles.get(at);
            if (title.span().begin() < before) {
                looked++;
                if (document.words(title.span()).toLowerCase(Locale.GERMAN).endsWith(noun)) {
                    return title.entity().map(entities::get).filter(entity -> entity.kind() == EntityKind.PERSON);
                }
            }
        }
        return Optional.empty();
    }

    /** "Hamburgs" in "Hamburgs Erster Bürgermeister Voss": a name before the one that the phrase ends with. */
    private static boolean isName(Mention mention) {
        return mention.how() == Mention.How.NAME;
    }

    /** "Putins" in "Putins Sprecher", "UN" in "UN-Gesandter" name another than the one who speaks. */
    private static boolean isPart(Mention mention) {
        return PARTS.contains(mention.rule());
    }

    /** The person whose name these words are from their first to their last. */
    Optional<Entity> personAt(Span words) {
        return mentions.in(words).stream()
                .filter(mention -> mention.span().equals(words) && isName(mention))
                .flatMap(mention -> mention.entity().stream())
                .map(entities::get)
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .findFirst();
    }

    /** Where a person is first named; empty when nowhere. */
    Optional<Span> firstName(String entity) {
        return Optional.ofNullable(firstNames.get(entity));
    }

    /** Whether a word is part of a person's name. */
    boolean isPerson(Span word) {
        return mentions.in(word).stream()
                .flatMap(mention -> mention.entity().stream())
                .map(entities::get)
                .anyMatch(entity -> entity.kind() == EntityKind.PERSON);
    }

    /** Who is named by the first part of a compound: "dpa" in "dpa-Informationen". */
    Optional<Entity> beforeHyphen(Span word) {
        return mentions.in(word).stream()
                .filter(mention -> mention.rule().equals(BEFORE_HYPHEN))
                .findFirst()
                .flatMap(Mention::entity)
                .map(entities::get);
    }

    /** The agency or medium that a credit line's word stands for. */
    Optional<Entity> credited(String word) {
        return knowledge.medium(word).map(Actor::entity);
    }

    /** The medium of this name, whatever else the words mean: "Spiegel"; empty when no medium is called so. */
    Optional<Entity> medium(String name) {
        return knowledge.named(name).stream()
                .filter(actor -> actor.kind() == EntityKind.MEDIUM)
                .findFirst()
                .map(Actor::entity);
    }

    /** Whether a state owns or directs a medium. */
    boolean isStateMedium(Entity entity) {
        return knowledge
                .actor(entity.id())
                .filter(actor -> actor.nouns().contains("staatsmedium"))
                .isPresent();
    }

    /** The id of the government of the state that an actor is or belongs to; empty when that is not known. */
    Optional<String> governmentOf(Entity entity) {
        return entity.kind() == EntityKind.GOVERNMENT
                ? Optional.of(entity.id())
                : knowledge
                        .actor(entity.id())
                        .flatMap(Actor::country)
                        .flatMap(knowledge::government)
                        .map(Actor::id);
    }

    /** What an entity is in a chain. */
    Hop.Role role(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> Hop.Role.PERSON;
            case MEDIUM -> medium(entity);
            case DOCUMENT -> Hop.Role.DOCUMENT;
            case ANONYMOUS -> Hop.Role.ANONYMOUS;
            default -> Hop.Role.INSTITUTION;
        };
    }

    private Hop.Role medium(Entity entity) {
        Optional<Actor> actor = knowledge.actor(entity.id()).filter(known -> known.kind() == EntityKind.MEDIUM);
        if (actor.isEmpty()) {
            return Hop.Role.MEDIUM;
        }
        boolean agency = actor.get().nouns().contains("nachrichtenagentur");
        return agency ? Hop.Role.AGENCY : actor.get().nouns().contains("sender") ? Hop.Role.BROADCAST : Hop.Role.MEDIUM;
    }
}
