package dev.laut.desk;

import dev.laut.Laut;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import dev.laut.input.Inputs;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Intake;
import dev.laut.store.Lemmas;
import dev.laut.store.StoreWriter;
import dev.laut.store.sql.StorePlace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A store with the sample articles, made once and copied for each test. */
public final class SampleStore {

    /** The day after the last sample. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-28T08:00:00Z"), ZoneOffset.UTC);

    private static final Path SAMPLES = Path.of("..", "samples");

    private static Path made;

    private SampleStore() {}

    /** Copies the store into a folder. */
    public static Path in(Path folder) {
        Path store = folder.resolve("laut-data");
        try (Stream<Path> files = Files.list(made())) {
            Files.createDirectories(store);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, store.resolve(file.getFileName()));
            }
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Path made() throws IOException {
        if (made == null) {
            made = Files.createTempDirectory("laut-desk");
            Path folder = made;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            fill(StorePlace.of(made));
        }
        return made;
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the sample articles to a store. */
    static void fill(StorePlace store) throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            add(
                    store,
                    samples.filter(file -> !file.endsWith("README.md"))
                            .sorted()
                            .map(Path::toString)
                            .toList());
        }
    }

    /** Adds what is at some locations. */
    private static void add(StorePlace store, List<String> locations) {
        Lemmas lemmas = new Lemmas(GermanDictionary.load());
        Intake intake = new Intake(Laut.german(), lemmas, Given.NOTHING);
        try (StoreWriter writer = StoreWriter.open(store, lemmas, CLOCK)) {
            new Inputs(InputSettings.DEFAULT, InputStream.nullInputStream())
                    .read(locations, input -> add(writer, intake, input));
            writer.group();
        }
    }

    /** Adds one input that must be an article. */
    static void add(StoreWriter writer, Intake intake, Input input) {
        writer.add(((Intake.Outcome.Read) intake.read(input)).entry());
    }
}
