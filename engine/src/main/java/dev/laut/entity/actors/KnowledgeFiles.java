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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the knowledge files: those of the program, then those of a user. A bad line fails with file and number. */
final class KnowledgeFiles {

    private static final Set<String> FAMILY_NAME_FIRST =
            Set.of("China", "Nordkorea", "Südkorea", "Taiwan", "Vietnam", "Hongkong", "Kambodscha");

    private static final Map<String, List<String>> NOUNS_OF_TYPE = Map.ofEntries(
            Map.entry("party", List.of("partei", "fraktion")),
            Map.entry("company", List.of("unternehmen", "konzern", "firma", "hersteller", "autobauer", "anbieter")),
            Map.entry(
                    "intergovernmental",
                    List.of(
                            "organisation",
                            "bündnis",
                            "militärbündnis",
                            "staatenbund",
                            "gremium",
                            "behörde",
                            "kommission",
                            "weltgesundheitsorganisation",
                            "verteidigungsbündnis",
                            "staatengemeinschaft")),
            Map.entry(
                    "ngo",
                    List.of(
                            "organisation",
                            "verband",
                            "verein",
                            "hilfsorganisation",
                            "menschenrechtsorganisation",
                            "stiftung",
                            "gruppe")),
            Map.entry("ministry", List.of("ministerium", "behörde", "amt", "außenministerium", "außenamt")),
            Map.entry("agency", List.of("behörde", "amt", "bundesbehörde", "bundesamt", "agentur")),
            Map.entry("institute", List.of("institut", "forschungsinstitut", "denkfabrik", "thinktank", "behörde")),
            Map.entry(
                    "armed-group",
                    List.of(
                            "miliz",
                            "gruppe",
                            "terrormiliz",
                            "organisation",
                            "islamistenorganisation",
                            "terrororganisation",
                            "rebellengruppe")),
            Map.entry("parliament", List.of("parlament", "kammer", "senat", "kongress")),
            Map.entry("bank", List.of("bank", "notenbank", "zentralbank")),
            Map.entry("university", List.of("universität", "hochschule")),
            Map.entry("intelligence", List.of("geheimdienst", "nachrichtendienst", "behörde", "militärgeheimdienst")),
            Map.entry("court", List.of("gericht", "gerichtshof", "verfassungsgericht")),
            Map.entry("club", List.of("verein", "klub", "mannschaft", "bundesligist")),
            Map.entry("union", List.of("gewerkschaft", "verband")),
            Map.entry("army", List.of("armee", "militär", "streitkraft")),
            Map.entry("police", List.of("polizei", "behörde")),
            Map.entry("church", List.of("kirche")),
            Map.entry("AGENCY", List.of("agentur", "nachrichtenagentur", "staatsagentur", "presseagentur")),
            Map.entry(
                    "BROADCASTER",
                    List.of(
                            "sender",
                            "nachrichtensender",
                            "fernsehsender",
                            "rundfunksender",
                            "staatssender",
                            "radiosender")),
            Map.entry(
                    "PAPER",
                    List.of("zeitung", "blatt", "tageszeitung", "wochenzeitung", "boulevardzeitung", "boulevardblatt")),
            Map.entry("MAGAZINE", List.of("magazin", "nachrichtenmagazin", "wochenmagazin", "zeitschrift", "blatt")),
            Map.entry(
                    "ONLINE",
                    List.of(
                            "portal",
                            "nachrichtenportal",
                            "internetportal",
                            "onlineportal",
                            "magazin",
                            "nachrichtenseite")));

    /** In the column of articles: the name is a plural. */
    private static final String PLURAL = "pl";

    private final Facts facts = new Facts();
    private final Set<String> stateNames = new HashSet<>();
    private final Map<String, Row> ids = new HashMap<>();

    private KnowledgeFiles() {}

    static Facts bundled() {
        KnowledgeFiles files = new KnowledgeFiles();
        files.add(name -> WordTable.load(KnowledgeFiles.class, name).rows());
        return files.facts;
    }

    static Facts bundledAnd(Path folder) {
        KnowledgeFiles files = new KnowledgeFiles();
        files.add(name -> WordTable.load(KnowledgeFiles.class, name).rows());
        files.add(name -> rows(folder.resolve(name)));
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
        source.rows("states.tsv").forEach(this::addState);
        source.rows("institutions.tsv").forEach(this::addInstitution);
        source.rows("media.tsv").forEach(this::addMedium);
        source.rows("people.tsv").forEach(this::addPerson);
        source.rows("places.tsv").forEach(this::addPlace);
        source.rows("givennames.tsv").forEach(this::addGivenName);
        source.rows("epithets.tsv").forEach(this::addEpithet);
    }

    private static String filled(Row row, int column) {
        if (row.cell(column).isBlank()) {
            throw row.failure("column " + (column + 1) + " is empty");
        }
        return row.cell(column);
    }

    private void addActor(Row row, Actor actor) {
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

    private static Optional<String> wikidata(String id) {
        return id.matches("Q[1-9]\\d*") ? Optional.of(id) : Optional.empty();
    }

    private static Optional<String> optional(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(cell);
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

    private void addState(Row row) {
        String name = filled(row, 1);
        stateNames.add(name);
        Actor state = new Actor(
                filled(row, 0),
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
        addActor(row, state);
        row.values(4).forEach(adjective -> facts.adjectives().putIfAbsent(adjective.toLowerCase(Locale.GERMAN), name));
        row.values(5).forEach(inhabitant -> facts.inhabitants().putIfAbsent(inhabitant, name));
        row.values(6).forEach(capital -> facts.places().add(capital));
        row.values(7).forEach(metonym -> facts.capitals().putIfAbsent(metonym, name));
        row.values(8).forEach(prefix -> facts.prefixes().putIfAbsent(prefix, name));
    }

    private void addInstitution(Row row) {
        EntityKind kind = kind(row, filled(row, 3));
        Set<String> nouns = new HashSet<>(nounsOfType(row, filled(row, 4)));
        addActor(
                row,
                new Actor(
                        filled(row, 0),
                        kind,
                        filled(row, 1),
                        wikidata(row.cell(0)),
                        row.values(2),
                        List.of(),
                        genderOfArticle(row, 6, Gender.NONE),
                        row.cell(6).equals(PLURAL),
                        optional(row.cell(5)),
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

    private static List<String> nounsOfType(Row row, String type) {
        List<String> nouns = NOUNS_OF_TYPE.get(type);
        if (nouns == null) {
            throw row.failure("no type: " + type);
        }
        return nouns;
    }

    private void addMedium(Row row) {
        Set<String> nouns = new LinkedHashSet<>(nounsOfType(row, filled(row, 3)));
        if (row.cell(5).equals("yes")) {
            nouns.add("staatsmedium");
        }
        Actor medium = new Actor(
                filled(row, 0),
                EntityKind.MEDIUM,
                filled(row, 1),
                wikidata(row.cell(0)),
                row.values(2),
                List.of(),
                genderOfArticle(row, 8, Gender.NONE),
                row.cell(8).equals(PLURAL),
                optional(row.cell(4)),
                Optional.empty(),
                nouns);
        addActor(row, medium);
        row.values(6).forEach(credit -> facts.media().putIfAbsent(credit, medium));
        row.values(7).forEach(host -> facts.media().putIfAbsent(host, medium));
        facts.media().putIfAbsent(medium.name(), medium);
        medium.aliases().forEach(alias -> facts.media().putIfAbsent(alias, medium));
    }

    private void addPerson(Row row) {
        Gender gender =
                switch (row.cell(3)) {
                    case "m" -> Gender.MASCULINE;
                    case "f" -> Gender.FEMININE;
                    case "" -> Gender.NONE;
                    default -> throw row.failure("gender is m, f or empty");
                };
        String name = filled(row, 1);
        Actor person = new Actor(
                filled(row, 0),
                EntityKind.PERSON,
                name,
                wikidata(row.cell(0)),
                row.values(2),
                surnames(name, row.values(2), row.cell(4)),
                gender,
                false,
                optional(row.cell(4)),
                optional(row.cell(5)),
                Set.of());
        addActor(row, person);
        row.values(6).forEach(office -> facts.tenures().add(TenureText.parse(row, office, person, facts)));
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

    private void addPlace(Row row) {
        String name = filled(row, 0);
        facts.places().add(name);
        optional(row.cell(2)).ifPresent(state -> facts.countryOfPlace().putIfAbsent(name, state));
        if (!stateNames.contains(name)) {
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
                    default -> Gender.ANY;
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
