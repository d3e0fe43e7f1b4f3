package dev.laut.event;

import dev.laut.event.Trigger.Kind;
import dev.laut.lang.de.Lexeme;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import dev.laut.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that tell of events, of {@code event-triggers.tsv} and a user's own tables, and the figures of speech that
 * only seem to. Immutable.
 */
public final class Triggers {

    /** The shortest ending of a compound that is looked for. */
    private static final int SHORTEST_ENDING = 4;

    private final EventTypes types;
    private final Map<Kind, Map<String, List<Trigger>>> byWord;
    private final Map<String, List<List<String>>> traps;
    private final Map<String, List<Trigger>> joined = new HashMap<>();
    private final Set<String> bases = new HashSet<>();

    private Triggers(
            EventTypes types, Map<Kind, Map<String, List<Trigger>>> byWord, Map<String, List<List<String>>> traps) {
        this.types = types;
        this.byWord = byWord;
        this.traps = traps;
        byWord.getOrDefault(Kind.VERB, Map.of()).forEach((verb, found) -> {
            int plus = verb.indexOf('+');
            if (plus > 0) {
                joined.put(verb.substring(0, plus) + verb.substring(plus + 1), found);
                bases.add(verb.substring(plus + 1));
            }
        });
    }

    /** The triggers that Laut brings, for its own types. */
    public static Triggers load() {
        return load(EventTypes.load());
    }

    /** The triggers that Laut brings, for these types. */
    public static Triggers load(EventTypes types) {
        return new Triggers(types, Map.of(), Map.of()).with(WordTable.load(Triggers.class, "event-triggers.tsv"));
    }

    /**
     * The triggers that Laut brings and a user's own: types in {@code event-types.tsv} and words in {@code
     * event-triggers.tsv} of a folder, in the columns of Laut's own files. A file that is missing adds nothing.
     *
     * @throws IllegalArgumentException with file and line for a bad line, such as one with an unknown type
     * @throws UncheckedIOException when a file cannot be read
     */
    public static Triggers load(Path folder) {
        EventTypes types = table(folder.resolve("event-types.tsv"))
                .map(own -> EventTypes.load().with(own))
                .orElseGet(EventTypes::load);
        Triggers triggers = load(types);
        return table(folder.resolve("event-triggers.tsv")).map(triggers::with).orElse(triggers);
    }

    private static Optional<WordTable> table(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(WordTable.read(file.toString(), in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * These triggers and those of a table in the same columns.
     *
     * @throws IllegalArgumentException with file and line for an unknown type, kind or need
     */
    public Triggers with(WordTable table) {
        Map<Kind, Map<String, List<Trigger>>> words = new HashMap<>();
        byWord.forEach((kind, map) -> {
            Map<String, List<Trigger>> copy = words.computeIfAbsent(kind, none -> new HashMap<>());
            map.forEach((word, list) -> copy.put(word, new ArrayList<>(list)));
        });
        Map<String, List<List<String>>> figures = new HashMap<>(traps);
        for (Row row : table.rows()) {
            if (row.cell(0).equals("trap")) {
                addTrap(row, figures);
            } else {
                Trigger trigger = trigger(row);
                words.computeIfAbsent(trigger.kind(), none -> new HashMap<>())
                        .computeIfAbsent(trigger.word(), none -> new ArrayList<>())
                        .add(trigger);
            }
        }
        return new Triggers(types, words, figures);
    }

    private static void addTrap(Row row, Map<String, List<List<String>>> figures) {
        List<String> words = List.of(row.cell(1).toLowerCase(Locale.GERMAN).split(" ", -1));
        List<List<String>> longer = new ArrayList<>(figures.getOrDefault(words.get(0), List.of()));
        longer.add(words);
        figures.put(words.get(0), longer);
    }

    private Trigger trigger(Row row) {
        EventType type =
                types.find(row.cell(2)).orElseThrow(() -> row.failure("no event type \"" + row.cell(2) + "\""));
        List<String> roles = row.cell(4).isEmpty()
                ? List.of(type.subjectRole(), type.objectRole())
                : List.of(row.cell(4).split(",", -1));
        try {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            return new Trigger(kind, row.cell(1), type, Needs.parse(row.cell(3)), roles.get(0), roles.get(1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw row.failure(e.getMessage());
        }
    }

    List<Trigger> of(Kind kind, String word) {
        return byWord.getOrDefault(kind, Map.of()).getOrDefault(word, List.of());
    }

    /** The triggers for a separable verb that is written together: "zusammengekommen". */
    List<Trigger> ofJoined(String infinitive) {
        return joined.getOrDefault(infinitive, List.of());
    }

    /** Whether some form of this verb, with a particle elsewhere, may be a trigger. */
    boolean isPart(Token token) {
        for (Lexeme lexeme : token.word().lexemes()) {
            if (lexeme.part() == PartOfSpeech.VERB && bases.contains(lexeme.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The triggers for the longest ending of a compound; empty for none. */
    List<Trigger> ofCompound(String lemma) {
        Map<String, List<Trigger>> endings = byWord.getOrDefault(Kind.ENDING, Map.of());
        String lower = lemma.toLowerCase(Locale.GERMAN);
        for (int cut = 0; cut <= lower.length() - SHORTEST_ENDING; cut++) {
            List<Trigger> found = endings.get(lower.substring(cut));
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** The figures of speech that begin with this word in lower case, as words in lower case; "_" is any word. */
    List<List<String>> trapsAt(String firstWord) {
        return traps.getOrDefault(firstWord, List.of());
    }
}
