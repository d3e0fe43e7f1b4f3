package dev.laut.entity.actors;

import dev.laut.entity.EntityKind;
import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.WordTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes persons with their offices of the lines of people.tsv. */
final class PersonRows {

    private static final Set<String> FAMILY_NAME_FIRST =
            Set.of("China", "Nordkorea", "Südkorea", "Taiwan", "Vietnam", "Hongkong", "Kambodscha");

    private final Facts facts;
    private final ActorRows actors;

    PersonRows(Facts facts, ActorRows actors) {
        this.facts = facts;
        this.actors = actors;
    }

    void add(Row row) {
        String name = KnowledgeFiles.filled(row, 1);
        Actor person = new Actor(
                KnowledgeFiles.filled(row, 0),
                EntityKind.PERSON,
                name,
                ActorRows.wikidata(row.cell(0)),
                row.values(2),
                surnames(name, row.values(2), row.cell(4)),
                gender(row),
                false,
                KnowledgeFiles.optional(row.cell(4)),
                KnowledgeFiles.optional(row.cell(5)),
                Set.of());
        actors.add(row, person);
        row.values(6).forEach(office -> facts.tenures().add(TenureText.parse(row, office, person, facts)));
    }

    private static Gender gender(Row row) {
        return switch (row.cell(3)) {
            case "m" -> Gender.MASCULINE;
            case "f" -> Gender.FEMININE;
            case "" -> Gender.NONE;
            default -> throw row.failure("gender is m, f or empty");
        };
    }

    /** The last word with the particles before it, or the first where family names come first; and short aliases. */
    private static List<String> surnames(String name, List<String> aliases, String country) {
        List<String> surnames = new ArrayList<>();
        List<String> words = List.of(name.split(" ", -1));
        if (words.size() > 1 && FAMILY_NAME_FIRST.contains(country)) {
            surnames.add(words.get(0));
        } else if (words.size() > 1) {
            surnames.add(words.get(words.size() - 1));
        }
        aliases.stream()
                .filter(alias -> alias.indexOf(' ') < 0 && !surnames.contains(alias))
                .forEach(surnames::add);
        return surnames;
    }
}
