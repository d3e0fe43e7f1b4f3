package dev.laut.entity.actors;

import dev.laut.entity.EntityKind;
import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the knowledge files: those of the program, then those of a user. A bad line fails with file and number. */
final class KnowledgeFiles {

    private final Facts facts = new Facts();
    private final ActorRows actors;
    private final PersonRows people;

    private KnowledgeFiles(ActorTypes types) {
        this.actors = new ActorRows(facts, types);
        this.people = new PersonRows(facts, actors);
    }

    static Facts bundled() {
        KnowledgeFiles files = new KnowledgeFiles(ActorTypes.load());
        files.add(name -> WordTable.load(KnowledgeFiles.class, name).rows());
        return files.facts;
    }

    /** Fails when a line of an import could not be read back. */
    static void check(ImportedActor actor, ActorTypes types) {
        KnowledgeFiles files = new KnowledgeFiles(types);
        List<Row> rows = List.of(new Row(actor.file(), 1, actor.cleanCells()));
        files.add(name -> name.equals(actor.file()) ? rows : List.of());
    }

    static Facts bundledAnd(Path folder) {
        KnowledgeFiles files = new KnowledgeFiles(ActorTypes.load());
        files.add(name -> WordTable.load(KnowledgeFiles.class, name).rows());
        files.add(name -> rows(new ImportFolder(folder).file(name)));
        return files.facts;
    }

    private static List<Row> rows(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return WordTable.read(file.toString(), in).rows();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private interface Source {
        List<Row> rows(String name);
    }

    private void add(Source source) {
        source.rows("offices.tsv").forEach(row -> facts.addOffice(filled(row, 0), row.cell(1), filled(row, 2)));
        source.rows("states.tsv").forEach(actors::addState);
        source.rows("institutions.tsv").forEach(actors::addInstitution);
        source.rows("media.tsv").forEach(actors::addMedium);
        source.rows("people.tsv").forEach(people::add);
        source.rows("places.tsv").forEach(this::addPlace);
        source.rows("givennames.tsv").forEach(this::addGivenName);
        source.rows("epithets.tsv").forEach(this::addEpithet);
    }

    static String filled(Row row, int column) {
        if (row.cell(column).isBlank()) {
            throw row.failure("column " + (column + 1) + " is empty");
        }
        return row.cell(column);
    }

    static Optional<String> optional(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(cell);
    }

    private void addPlace(Row row) {
        String name = filled(row, 0);
        facts.places().add(name);
        if (!actors.isState(name)) {
            facts.actors()
                    .add(new Actor(
                            "place:" + name,
                            EntityKind.PLACE,
                            name,
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Gender.NONE,
                            false,
                            optional(row.cell(2)),
                            Optional.empty(),
                            Set.of(row.cell(1).equals("city") ? "stadt" : row.cell(1))));
        }
    }

    private void addGivenName(Row row) {
        Gender gender =
                switch (row.cell(1)) {
                    case "m" -> Gender.MASCULINE;
                    case "f" -> Gender.FEMININE;
                    case "u" -> Gender.ANY;
                    default -> throw row.failure("gender is m, f or u");
                };
        facts.givenNames().putIfAbsent(filled(row, 0), gender);
    }

    private void addEpithet(Row row) {
        String expression = filled(row, 0);
        String means = filled(row, 1);
        if (expression.indexOf('{') >= 0) {
            return;
        }
        int at = means.indexOf('@');
        boolean plain = means.indexOf(':') < 0;
        Optional<String> office =
                at > 0 && plain ? Optional.of(facts.office(means.substring(0, at))) : Optional.empty();
        Optional<String> body = at > 0 && plain
                ? Optional.of(means.substring(at + 1))
                : means.startsWith("state:") ? Optional.of(means.substring("state:".length())) : Optional.empty();
        facts.epithets()
                .putIfAbsent(
                        expression.toLowerCase(Locale.GERMAN),
                        new Epithet(
                                expression.toLowerCase(Locale.GERMAN),
                                office,
                                body,
                                row.cell(2).equals("yes")));
    }
}
