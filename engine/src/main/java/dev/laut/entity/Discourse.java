package dev.laut.entity;

import dev.laut.article.Span;
import dev.laut.entity.Mention.How;
import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that an article has spoken of so far. Confined to one thread. */
final class Discourse {

    /** Things spoken of lately that a pronoun can mean; bounds the time a pronoun takes. */
    private static final int REMEMBERED = 40;

    private final Document document;
    private final KnowledgeBase knowledge;
    private final Optional<LocalDate> date;
    private final Map<String, Referent> byKey = new LinkedHashMap<>();
    private final Map<String, Set<Referent>> byTitle = new HashMap<>();
    private final Deque<Referent> recent = new ArrayDeque<>();
    private final Set<Referent> mentioned = new LinkedHashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private Referent lastSubject;
    private int invented;

    Discourse(Document document, KnowledgeBase knowledge, Optional<LocalDate> date) {
        this.document = document;
        this.knowledge = knowledge;
        this.date = date;
    }

    Document document() {
        return document;
    }

    KnowledgeBase knowledge() {
        return knowledge;
    }

    Optional<LocalDate> date() {
        return date;
    }

    /** Everyone and everything known of in this article, in the order of becoming known. */
    Collection<Referent> referents() {
        return byKey.values();
    }

    Referent of(Actor actor) {
        Optional<String> governed = knowledge.governs(actor);
        if (governed.isPresent()) {
            return government(governed.get());
        }
        return byKey.computeIfAbsent(actor.id(), id -> {
            Entity entity = actor.entity();
            return new Referent(entity, Optional.of(actor), agreement(actor), List.of());
        });
    }

    private static int agreement(Actor actor) {
        if (actor.plural()) {
            return Agreement.PLURAL;
        }
        if (actor.kind() == EntityKind.PERSON) {
            return Agreement.of(actor.gender(), Agreement.SOMEBODY);
        }
        if (actor.kind() == EntityKind.STATE || actor.kind() == EntityKind.PLACE) {
            return Agreement.of(actor.gender(), Agreement.NEUTER);
        }
        return Agreement.of(actor.gender(), Agreement.FEMININE | Agreement.MASCULINE | Agreement.NEUTER);
    }

    /** The government of a state: "die Bundesregierung", "russische Regierung". */
    Referent government(String code) {
        return byKey.computeIfAbsent("government:" + code, key -> {
            Entity entity =
                    knowledge.governmentOf(code).orElseThrow(() -> new IllegalArgumentException("no state: " + code));
            Referent referent = new Referent(entity, Optional.empty(), Agreement.FEMININE, List.of());
            referent.belongTo(code);
            return referent;
        });
    }

    Optional<Referent> state(String code) {
        return knowledge.state(code).map(this::of);
    }

    /** The one known by this key, made when there is none yet. */
    Referent named(String key, EntityKind kind, String name, int agreement) {
        return byKey.computeIfAbsent(key, fresh -> {
            invented++;
            return new Referent(
                    new Entity("e" + invented, kind, name, Optional.empty()), Optional.empty(), agreement, List.of());
        });
    }

    Optional<Referent> known(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Several taken together, named after its members: "Russland und China". */
    Referent group(List<Referent> members) {
        String name = String.join(
                " und ", members.stream().map(member -> member.entity().name()).toList());
        return byKey.computeIfAbsent("group:" + name, key -> {
            invented++;
            Entity entity = new Entity("e" + invented, EntityKind.GROUP, name, Optional.empty());
            return new Referent(entity, Optional.empty(), Agreement.PLURAL, members);
        });
    }

    void entitle(Referent referent, String title) {
        if (referent.titles().add(title)) {
            byTitle.computeIfAbsent(title, fresh -> new LinkedHashSet<>()).add(referent);
        }
    }

    /** Those who have been called by this title. */
    Set<Referent> titled(String title) {
        return byTitle.getOrDefault(title, Set.of());
    }

    /** Those spoken of lately, the latest first. */
    Collection<Referent> recent() {
        return recent;
    }

    /** The person who was the subject last, outside quotation marks; null at the beginning. */
    Referent lastSubject() {
        return lastSubject;
    }

    void subject(Referent person) {
        lastSubject = person;
    }

    Set<Referent> mentioned() {
        return mentioned;
    }

    /** Notes that these tokens mean the referent. */
    void mention(Referent referent, int first, int end, How how, String rule, double weight) {
        mentions.add(new Mention(document.span(first, end), Optional.of(referent.id()), how, rule));
        noteSilently(referent, first, weight);
    }

    /** Notes that the referent was spoken of, by words that have a mention already. */
    void noteSilently(Referent referent, int token, double weight) {
        int sentence = document.sentenceOf(document.tokens().get(token)).index();
        referent.mention(token, sentence, weight);
        mentioned.add(referent);
        recent.remove(referent);
        recent.addFirst(referent);
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
    }

    /** Notes that the part of a word before its hyphen means the referent. */
    void mentionPart(Referent referent, Token token, int hyphen) {
        mentions.add(new Mention(
                new Span(token.begin(), token.begin() + hyphen),
                Optional.of(referent.id()),
                How.NAME,
                "before-hyphen"));
        noteSilently(referent, token.index(), 10);
    }

    /** Notes words that name something this article leaves open. */
    void open(Span span, How how, String rule) {
        mentions.add(new Mention(span, Optional.empty(), how, rule));
    }

    Mentions mentions() {
        List<Entity> entities = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Referent referent : mentioned) {
            if (ids.add(referent.id())) {
                entities.add(referent.entity());
            }
        }
        return new Mentions(entities, mentions);
    }
}
