package dev.laut.entity;

import dev.laut.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The entities of an article and the words that name them. Immutable: a later stage that finds more gets a new one. */
public final class Mentions {

    private static final Comparator<Mention> READING_ORDER = Comparator.comparing(Mention::span);

    /** An article that names nothing. */
    public static final Mentions NONE = new Mentions(List.of(), List.of());

    /** No mention is longer, so that look-ups need look back no further. */
    private static final int LONGEST = 200;

    private final List<Entity> entities;
    private final List<Mention> mentions;
    private final Map<String, Entity> byId = new HashMap<>();

    /**
     * @param entities those mentioned, in the order of their first mention, then those added
     * @param mentions in any order; each with an entity that is among those, or with none
     */
    public Mentions(List<Entity> entities, List<Mention> mentions) {
        this.entities = List.copyOf(entities);
        this.mentions = mentions.stream().sorted(READING_ORDER).toList();
        for (Entity entity : entities) {
            if (byId.put(entity.id(), entity) != null) {
                throw new IllegalArgumentException("two entities with the id " + entity.id());
            }
        }
        for (Mention mention : mentions) {
            if (mention.entity().isPresent()
                    && !byId.containsKey(mention.entity().get())) {
                throw new IllegalArgumentException("a mention of no entity: " + mention);
            }
        }
    }

    /** Those mentioned, in the order of their first mention, then those added. */
    public List<Entity> entities() {
        return entities;
    }

    /** In reading order. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The entity with this id. */
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The mentions that share a code unit with the span, in reading order. */
    public List<Mention> in(Span span) {
        List<Mention> found = new ArrayList<>();
        for (int at = firstFrom(span.begin()); at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            if (mention.span().begin() >= span.end()) {
                break;
            }
            if (mention.span().overlaps(span)) {
                found.add(mention);
            }
        }
        return found;
    }

    private int firstFrom(int begin) {
        int low = 0;
        int high = mentions.size();
        int from = Math.max(0, begin - LONGEST);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The mention that says best who is meant by the words of these spans, such as a statement's speaker: one with
     * exactly such a span, else a name before
     * a role before an epithet, metonym and pronoun, a person before anything else, the longer before the shorter.
     * Mentions that stay open come last.
     */
    public Optional<Mention> best(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> in(span).stream())
                .min(Comparator.comparing((Mention mention) -> !spans.contains(mention.span()))
                        .thenComparing(mention -> mention.entity().isEmpty())
                        .thenComparing(this::isGenitiveOrPart)
                        .thenComparing(mention -> mention.how().ordinal())
                        .thenComparing(mention -> -mention.span().length()));
    }

    private boolean isGenitiveOrPart(Mention mention) {
        return mention.rule().equals("state-adjective") || mention.rule().equals("possessive");
    }

    /** The entity of {@link #best}. */
    public Optional<Entity> bestEntity(List<Span> spans) {
        return best(spans).flatMap(Mention::entity).flatMap(this::entity);
    }

    /** The mentions of one entity, in reading order. */
    public List<Mention> of(Entity entity) {
        return mentions.stream()
                .filter(mention -> mention.entity().filter(entity.id()::equals).isPresent())
                .toList();
    }

    /** The id that the next entity of this article gets; entities of the knowledge base have their own. */
    public String nextId() {
        int next = entities.size() + 1;
        while (entity("e" + next).isPresent()) {
            next++;
        }
        return "e" + next;
    }

    /** These and one more entity, such as an unnamed source that a statement has; nothing changes when it is there. */
    public Mentions with(Entity entity) {
        if (entity(entity.id()).isPresent()) {
            return this;
        }
        List<Entity> more = new ArrayList<>(entities);
        more.add(Objects.requireNonNull(entity, "entity"));
        return new Mentions(more, mentions);
    }

    /** These and more entities, those known already left out, and more mentions, which replace those of the same span. */
    public Mentions with(List<Entity> moreEntities, List<Mention> moreMentions) {
        Map<String, Entity> all = new LinkedHashMap<>();
        entities.forEach(entity -> all.put(entity.id(), entity));
        moreEntities.forEach(entity -> all.putIfAbsent(entity.id(), entity));
        Map<Span, Mention> bySpan = new LinkedHashMap<>();
        mentions.forEach(mention -> bySpan.put(mention.span(), mention));
        moreMentions.forEach(mention -> bySpan.put(mention.span(), mention));
        return new Mentions(List.copyOf(all.values()), List.copyOf(bySpan.values()));
    }

    /** These and one more mention; its entity must be among them. A mention with the same span gives way to it. */
    public Mentions with(Mention mention) {
        return with(List.of(), List.of(mention));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mentions same && entities.equals(same.entities) && mentions.equals(same.mentions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entities, mentions);
    }

    @Override
    public String toString() {
        return entities + " " + mentions;
    }
}
