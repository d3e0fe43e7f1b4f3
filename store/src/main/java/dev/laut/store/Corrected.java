package dev.laut.store;

import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Hop;
import dev.laut.statement.Statement;
import dev.laut.store.Correction.Change;
import dev.laut.store.Correction.Kind;
import dev.laut.store.sql.WrittenSpans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A record with the corrections of its article in place of what the machine read. */
final class Corrected {

    /**
     * A new reading may cut a statement otherwise. Half of the words in common tells it from its neighbours, which share
     * little more than articles and prepositions.
     */
    private static final double SAME = 0.5;

    private Corrected() {}

    /** The record with all changes, the later ones over the earlier. What they speak of may be gone; then nothing changes. */
    static ArticleRecord of(ArticleRecord articleRecord, List<Change> changes) {
        ArticleRecord corrected = articleRecord;
        for (Change change : changes) {
            Optional<Statement> statement = find(corrected, change);
            if (statement.isPresent()) {
                corrected = apply(corrected, statement.get(), change);
            }
        }
        return corrected;
    }

    private static ArticleRecord apply(ArticleRecord articleRecord, Statement statement, Change change) {
        List<Statement> statements = new ArrayList<>(articleRecord.statements());
        List<Entity> entities = new ArrayList<>(articleRecord.entities());
        int at = statements.indexOf(statement);
        if (change.kind() == Kind.NO_STATEMENT) {
            statements.remove(at);
        } else if (change.kind() == Kind.SPEAKER) {
            statements.set(at, spokenBy(statement, speaker(change.value(), entities)));
        } else {
            List<Hop> chain =
                    ChainText.read(change.value(), articleRecord.article().publisher());
            statements.set(at, with(statement, statement.speakerEntity(), chain));
        }
        return with(articleRecord, entities, statements);
    }

    /** The entity of the article that has this name; a new one where it has none. */
    private static Entity speaker(String name, List<Entity> entities) {
        Optional<Entity> known = entities.stream()
                .filter(entity -> entity.name().equalsIgnoreCase(name))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        int free = entities.size() + 1;
        Set<String> ids = entities.stream().map(Entity::id).collect(Collectors.toSet());
        while (ids.contains("e" + free)) {
            free++;
        }
        Entity added = new Entity("e" + free, EntityKind.PERSON, name, Optional.empty());
        entities.add(added);
        return added;
    }

    /** The chain's last hop is who speaks; the way there stays. */
    private static Statement spokenBy(Statement statement, Entity speaker) {
        int last = statement.chain().stream().mapToInt(Hop::step).max().orElse(0);
        List<Hop> chain = new ArrayList<>(statement.chain());
        chain.removeIf(hop -> hop.step() == last && last > 0);
        Hop.Role role =
                switch (speaker.kind()) {
                    case PERSON, PLACE -> Hop.Role.PERSON;
                    case STATE, GOVERNMENT, ORGANISATION, GROUP -> Hop.Role.INSTITUTION;
                    case MEDIUM -> Hop.Role.MEDIUM;
                    case DOCUMENT -> Hop.Role.DOCUMENT;
                    case ANONYMOUS -> Hop.Role.ANONYMOUS;
                };
        chain.add(new Hop(
                speaker.name(),
                Optional.of(speaker.id()),
                role,
                Optional.empty(),
                Hop.How.EXPLICIT,
                Math.max(1, last)));
        return with(statement, Optional.of(speaker.id()), chain);
    }

    static Statement with(Statement statement, Optional<String> speaker, List<Hop> chain) {
        return new Statement(
                statement.id(),
                statement.type(),
                statement.medium(),
                statement.content(),
                statement.cue(),
                statement.frame(),
                statement.speaker(),
                statement.addressee(),
                speaker,
                statement.act(),
                statement.hedge(),
                statement.polarity(),
                statement.inheritedFrom(),
                statement.rule(),
                chain);
    }

    static ArticleRecord with(ArticleRecord old, List<Entity> entities, List<Statement> statements) {
        return new ArticleRecord(
                old.id(),
                old.article(),
                old.referenceDate(),
                old.language(),
                old.publisherEntity(),
                entities,
                old.mentions(),
                old.times(),
                statements,
                old.silences(),
                old.claims(),
                old.events(),
                old.figures(),
                old.links());
    }

    /** The statement with the same words, the one of the same id first; else the one with most words in common. */
    static Optional<Statement> find(ArticleRecord articleRecord, Change change) {
        String text = articleRecord.article().text();
        List<Statement> same = articleRecord.statements().stream()
                .filter(statement -> words(statement, text).equals(change.words()))
                .toList();
        if (!same.isEmpty()) {
            return same.stream()
                    .filter(statement -> statement.id().equals(change.subject()))
                    .findFirst()
                    .or(() -> Optional.of(same.get(0)));
        }
        return articleRecord.statements().stream()
                .filter(statement -> alike(words(statement, text), change.words()) >= SAME)
                .max((one, other) -> Double.compare(
                        alike(words(one, text), change.words()), alike(words(other, text), change.words())));
    }

    static String words(Statement statement, String text) {
        return WrittenSpans.words(statement.content(), text);
    }

    /** Dice's coefficient over the sets of words. */
    private static double alike(String one, String other) {
        Set<String> words = new HashSet<>(Arrays.asList(one.split("\\s+")));
        Set<String> others = new HashSet<>(Arrays.asList(other.split("\\s+")));
        int all = words.size() + others.size();
        words.retainAll(others);
        return 2.0 * words.size() / all;
    }
}
