package dev.laut.app;

import dev.laut.Laut;
import dev.laut.article.PageReading;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import dev.laut.input.Inputs;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Added;
import dev.laut.store.Added.What;
import dev.laut.store.AnswerJson;
import dev.laut.store.Entry;
import dev.laut.store.Intake;
import dev.laut.store.Lemmas;
import dev.laut.store.StoreWriter;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StorePlace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads everything that is given, on several threads, and stores it from one, in the order given. */
final class Adding {

    /** Articles to a commit: each waits for the disk, and what is not committed is lost with the process. */
    private static final int ARTICLES_PER_COMMIT = 100;

    /** Nobody waits longer for a slow input to be acknowledged. */
    private static final long NANOS_PER_COMMIT = 1_000_000_000L;

    private final Surroundings surroundings;
    private final Messages messages;
    private final boolean json;
    private final List<Added> uncommitted = new ArrayList<>();
    private final Map<What, Long> counts = new EnumMap<>(What.class);
    private long lastCommit = System.nanoTime();
    private boolean failed;

    Adding(Surroundings surroundings, Messages messages, boolean json) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.json = json;
    }

    /** What came of one input. */
    private sealed interface Outcome {}

    private record Read(Entry entry) implements Outcome {}

    private record Known(Added added) implements Outcome {}

    /** The store itself cannot be used any more. */
    private record Lost(StoreException failure) implements Outcome {}

    private record Unread(String line, boolean isFailure) implements Outcome {}

    /** Returns the exit status. */
    int run(List<String> locations, InputSettings settings, Given given, int threads, StorePlace place, Clock clock) {
        GermanDictionary dictionary = GermanDictionary.load();
        Lemmas lemmas = new Lemmas(dictionary);
        try (StoreWriter store = StoreWriter.open(place, lemmas, clock);
                Progress progress = Progress.on(surroundings, messages)) {
            Intake intake = new Intake(Laut.german(dictionary, KnowledgeBase::load), lemmas, given);
            try (Batch<Outcome> batch = new Batch<>(threads, outcome -> take(outcome, store, progress))) {
                new Inputs(settings, surroundings.in())
                        .read(locations, input -> batch.add(input.weight(), () -> guarded(input, intake, store)));
                batch.finish();
            }
            progress.print(() -> commit(store));
            store.group();
        }
        if (!json) {
            surroundings.out().print(summary() + "\n");
        }
        return failed ? Main.FAILED : Main.OK;
    }

    /** A fault of the program at one article costs that article only. */
    private Outcome guarded(Input input, Intake intake, StoreWriter store) {
        try {
            return outcome(input, intake, store);
        } catch (StoreException e) {
            return new Lost(e);
        } catch (RuntimeException | StackOverflowError e) {
            return new Unread(Printable.line(input.location() + ": " + messages.get("broken", e.toString())), true);
        } catch (OutOfMemoryError e) {
            return new Unread(Printable.line(input.location() + ": " + messages.get("memory")), true);
        }
    }

    private Outcome outcome(Input input, Intake intake, StoreWriter store) {
        if (input instanceof Input.Failed failure) {
            return new Unread(messages.line(failure.problem()), true);
        }
        if (input instanceof Input.Skipped skipped) {
            return new Unread(messages.line(skipped), false);
        }
        Optional<Added> known = store.knows(intake.fingerprint(input));
        if (known.isPresent()) {
            return new Known(known.get());
        }
        Intake.Outcome read = intake.read(input);
        if (read instanceof Intake.Outcome.Refused refused) {
            PageReading.Refused refusal = refused.refusal();
            return new Unread(messages.line(input.location(), refusal), true);
        }
        return new Read(((Intake.Outcome.Read) read).entry());
    }

    private void take(Outcome outcome, StoreWriter store, Progress progress) {
        progress.step();
        if (outcome instanceof Lost lost) {
            throw lost.failure;
        }
        if (outcome instanceof Unread unread) {
            failed |= unread.isFailure;
            progress.print(() -> tell(unread.line));
            return;
        }
        uncommitted.add(outcome instanceof Known known ? known.added : store.add(((Read) outcome).entry));
        if (uncommitted.size() >= ARTICLES_PER_COMMIT || System.nanoTime() - lastCommit > NANOS_PER_COMMIT) {
            progress.print(() -> commit(store));
        }
    }

    /** Acknowledges only what is kept for good. */
    private void commit(StoreWriter store) {
        store.commit();
        for (Added added : uncommitted) {
            counts.merge(added.what(), 1L, Long::sum);
            if (json) {
                surroundings.out().print(AnswerJson.line(added) + "\n");
            }
        }
        surroundings.out().flush();
        uncommitted.clear();
        lastCommit = System.nanoTime();
    }

    private void tell(String line) {
        surroundings.err().print("laut: " + line + "\n");
        surroundings.err().flush();
    }

    /** "12 Artikel neu, 1 geändert, 3 unverändert". */
    private String summary() {
        List<String> parts = new ArrayList<>();
        for (What what : What.values()) {
            parts.add(messages.get("Added." + what, counts.getOrDefault(what, 0L)));
        }
        return String.join(", ", parts);
    }
}
