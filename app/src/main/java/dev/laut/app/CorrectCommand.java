package dev.laut.app;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Changes;
import dev.laut.store.Correction.Change;
import dev.laut.store.Lemmas;
import dev.laut.store.Store;
import dev.laut.store.StoreWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code laut correct}: a person's changes, beside what the machine read. */
@Command(name = "correct", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class CorrectCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--by", paramLabel = "NAME", scope = ScopeType.INHERIT, descriptionKey = "correct.by")
    private String by;

    CorrectCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /** Lists all corrections. */
    @Override
    public Integer call() {
        try (Store opened = Answer.open(store.place())) {
            opened.corrections().forEach(new Answer(surroundings)::json);
        }
        return Main.OK;
    }

    @Command(name = "speaker", mixinStandardHelpOptions = true)
    int speaker(
            @Parameters(paramLabel = "STATEMENT", descriptionKey = "correct.statement") String statement,
            @Parameters(paramLabel = "NAME", descriptionKey = "correct.speaker") String name) {
        return make(statement, changes -> changes.speaker(statement, name));
    }

    @Command(name = "none", mixinStandardHelpOptions = true)
    int none(@Parameters(paramLabel = "STATEMENT", descriptionKey = "correct.statement") String statement) {
        return make(statement, changes -> changes.noStatement(statement));
    }

    @Command(name = "chain", mixinStandardHelpOptions = true)
    int chain(
            @Parameters(paramLabel = "STATEMENT", descriptionKey = "correct.statement") String statement,
            @Parameters(arity = "1..*", paramLabel = "HOP", descriptionKey = "correct.hops") List<String> hops) {
        try {
            return make(statement, changes -> changes.chain(statement, hops));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), messages.get("usage.badValue", "HOP", String.join(" ", hops)), e);
        }
    }

    @Command(name = "merge", mixinStandardHelpOptions = true)
    int merge(
            @Parameters(paramLabel = "NAME", descriptionKey = "correct.goes") String goes,
            @Parameters(paramLabel = "INTO", descriptionKey = "correct.stays") String stays) {
        return make(goes + ", " + stays, changes -> changes.merge(goes, stays));
    }

    @Command(name = "undo", mixinStandardHelpOptions = true)
    int undo(@Parameters(paramLabel = "NUMBER", descriptionKey = "correct.number") long number) {
        try (StoreWriter writer = writer()) {
            return writer.undo(number, who()) ? told("correct.undone", number) : missing(String.valueOf(number));
        }
    }

    private int make(String what, Function<Changes, Optional<Change>> made) {
        Optional<Change> change;
        try (Store opened = Answer.open(store.place())) {
            change = made.apply(new Changes(opened));
        }
        if (change.isEmpty()) {
            return missing(what);
        }
        try (StoreWriter writer = writer()) {
            return told("correct.made", writer.correct(change.get(), who()));
        }
    }

    private StoreWriter writer() {
        return StoreWriter.open(store.place(), new Lemmas(GermanDictionary.load()), Clock.systemUTC());
    }

    private String who() {
        return Optional.ofNullable(by)
                .or(() -> Optional.ofNullable(System.getProperty("user.name")))
                .filter(name -> !name.isBlank())
                .orElse("?");
    }

    private int told(String key, long number) {
        new Answer(surroundings).line(messages.get(key, number));
        return Main.OK;
    }

    private int missing(String what) {
        surroundings.err().print("laut: " + Printable.line(messages.get("correct.missing", what)) + "\n");
        return Main.FAILED;
    }
}
