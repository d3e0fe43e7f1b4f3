package dev.laut.entity.actors;

import dev.laut.entity.EntityKind;
import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.WordTable.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes actors of the lines of states, institutions and media, and adds them to the facts. A bad line fails. */
final class ActorRows {

    /** In the column of articles: the name is a plural. */
    private static final String PLURAL = "pl";

    private final Facts facts;
    private final ActorTypes types;
    private final Set<String> stateNames = new HashSet<>();
    private final Map<String, Row> ids = new HashMap<>();

    ActorRows(Facts facts, ActorTypes types) {
        this.facts = facts;
        this.types = types;
    }

    /** Whether a state of this name has been added. */
    boolean isState(String name) {
        return stateNames.contains(name);
    }

    /** Adds an actor in the place of an earlier one of another file with the same id. */
    void add(Row row, Actor actor) {
        Row earlier = ids.putIfAbsent(actor.id(), row);
        if (earlier != null && earlier.file().equals(row.file())) {
            throw row.failure("the id stands above in line " + earlier.line());
        }
        if (earlier != null) {
            facts.actors().removeIf(old -> old.id().equals(actor.id()));
            facts.tenures().removeIf(old -> old.person().id().equals(actor.id()));
        }
        facts.actors().add(actor);
    }

    static Optional<String> wikidata(String id) {
        boolean item = id.length() > 1 && id.charAt(0) == 'Q' && id.charAt(1) != '0';
        return item && id.chars().skip(1).allMatch(digit -> digit >= '0' && digit <= '9')
                ? Optional.of(id)
                : Optional.empty();
    }

    private static Gender genderOfArticle(Row row, int column, Gender none) {
        return switch (row.cell(column)) {
            case "der" -> Gender.MASCULINE;
            case "die" -> Gender.FEMININE;
            case "das" -> Gender.NEUTER;
            case "", PLURAL -> none;
            default -> throw row.failure("no article: " + row.cell(column));
        };
    }

    void addState(Row row) {
        String name = KnowledgeFiles.filled(row, 1);
        stateNames.add(name);
        Actor state = new Actor(
                KnowledgeFiles.filled(row, 0),
                EntityKind.STATE,
                name,
                wikidata(row.cell(0)),
                row.values(2),
                List.of(),
                genderOfArticle(row, 3, Gender.NEUTER),
                row.cell(3).equals(PLURAL),
                Optional.of(name),
                Optional.empty(),
                Set.of("land", "staat"));
        add(row, state);
        row.values(4).forEach(adjective -> facts.adjectives().putIfAbsent(adjective.toLowerCase(Locale.GERMAN), name));
        row.values(5).forEach(inhabitant -> facts.inhabitants().putIfAbsent(inhabitant, name));
        row.values(6).forEach(capital -> facts.places().add(capital));
        row.values(7).forEach(metonym -> facts.capitals().putIfAbsent(metonym, name));
        row.values(8).forEach(prefix -> facts.prefixes().putIfAbsent(prefix, name));
    }

    void addInstitution(Row row) {
        EntityKind kind = kind(row, KnowledgeFiles.filled(row, 3));
        Set<String> nouns = new HashSet<>(types.nouns(row, KnowledgeFiles.filled(row, 4)));
        add(
                row,
                new Actor(
                        KnowledgeFiles.filled(row, 0),
                        kind,
                        KnowledgeFiles.filled(row, 1),
                        wikidata(row.cell(0)),
                        row.values(2),
                        List.of(),
                        genderOfArticle(row, 6, Gender.NONE),
                        row.cell(6).equals(PLURAL),
                        KnowledgeFiles.optional(row.cell(5)),
                        Optional.empty(),
                        nouns));
    }

    private static EntityKind kind(Row row, String cell) {
        try {
            return EntityKind.valueOf(cell);
        } catch (IllegalArgumentException e) {
            throw row.failure("no kind of entity: " + cell);
        }
    }

    void addMedium(Row row) {
        Set<String> nouns = new LinkedHashSet<>(types.nouns(row, KnowledgeFiles.filled(row, 3)));
        if (row.cell(5).equals("yes")) {
            nouns.add("staatsmedium");
        }
        Actor medium = new Actor(
                KnowledgeFiles.filled(row, 0),
                EntityKind.MEDIUM,
                KnowledgeFiles.filled(row, 1),
                wikidata(row.cell(0)),
                row.values(2),
                List.of(),
                genderOfArticle(row, 8, Gender.NONE),
                row.cell(8).equals(PLURAL),
                KnowledgeFiles.optional(row.cell(4)),
                Optional.empty(),
                nouns);
        add(row, medium);
        row.values(6).forEach(credit -> facts.media().putIfAbsent(credit, medium));
        row.values(7).forEach(host -> facts.media().putIfAbsent(host, medium));
        facts.media().putIfAbsent(medium.name(), medium);
        medium.aliases().forEach(alias -> facts.media().putIfAbsent(alias, medium));
    }
}
