package dev.laut.app;

import dev.laut.Laut;
import dev.laut.article.PageReading;
import dev.laut.input.ArticleReader;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import dev.laut.input.Inputs;
import dev.laut.record.ArticleRecord;
import java.io.PrintStream;
import java.util.List;

/** Reads everything that is given, on several threads, and prints it in the order given. */
final class Reading {

    private final PrintStream out;
    private final PrintStream err;
    private final Surroundings surroundings;
    private final Messages messages;
    private final RecordOutput output;
    private final boolean debug;
    private boolean failed;

    Reading(Surroundings surroundings, Messages messages, RecordOutput output, boolean debug) {
        this.out = surroundings.out();
        this.err = surroundings.err();
        this.surroundings = surroundings;
        this.messages = messages;
        this.output = output;
        this.debug = debug;
    }

    /** What came of one input. */
    private sealed interface Outcome {}

    private record Read(ArticleRecord articleRecord, String text) implements Outcome {}

    private record Unread(String line, boolean isFailure) implements Outcome {}

    private record Broken(String location, Throwable failure) implements Outcome {}

    /** Thrown when nobody takes the output any more. */
    private static final class OutputLost extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Returns the exit status. */
    int run(Laut laut, List<String> locations, InputSettings settings, Given given, int threads) {
        ArticleReader articles = new ArticleReader(given);
        try (Progress progress = Progress.on(surroundings, messages);
                Batch<Outcome> batch = new Batch<>(threads, outcome -> take(outcome, progress))) {
            new Inputs(settings, surroundings.in())
                    .read(locations, input -> batch.add(input.weight(), () -> guarded(laut, articles, input)));
            batch.finish();
            progress.print(output::end);
            checkOutput();
        } catch (OutputLost e) {
            complain(messages.get("output.lost"));
        }
        return failed ? Main.FAILED : Main.OK;
    }

    /** A fault of the program at one article costs that article only. */
    private Outcome guarded(Laut laut, ArticleReader articles, Input input) {
        try {
            return outcome(laut, articles, input);
        } catch (RuntimeException | StackOverflowError e) {
            return new Broken(input.location(), e);
        } catch (OutOfMemoryError e) {
            return new Unread(Printable.line(input.location() + ": " + messages.get("memory")), true);
        }
    }

    private Outcome outcome(Laut laut, ArticleReader articles, Input input) {
        if (input instanceof Input.Failed failure) {
            return new Unread(messages.line(failure.problem()), true);
        }
        if (input instanceof Input.Skipped skipped) {
            return new Unread(messages.line(skipped), false);
        }
        PageReading reading =
                input instanceof Input.OfPage page ? articles.read(page) : articles.read((Input.OfText) input);
        if (reading instanceof PageReading.Refused refused) {
            return new Unread(messages.line(input.location(), refused), true);
        }
        ArticleRecord articleRecord = laut.read(((PageReading.Found) reading).article());
        return new Read(articleRecord, output.text(articleRecord));
    }

    private void take(Outcome outcome, Progress progress) {
        progress.print(() -> print(outcome));
        progress.step();
        checkOutput();
    }

    private void print(Outcome outcome) {
        if (outcome instanceof Read read) {
            output.add(read.articleRecord, read.text);
        } else if (outcome instanceof Unread unread) {
            failed |= unread.isFailure;
            tell(unread.line);
        } else if (outcome instanceof Broken broken) {
            complain(broken);
        }
    }

    private void complain(Broken broken) {
        complain(Printable.line(broken.location + ": " + messages.get("broken", broken.failure.toString())));
        if (debug) {
            broken.failure.printStackTrace(err);
            err.flush();
        }
    }

    private void complain(String line) {
        failed = true;
        tell(line);
    }

    private void tell(String line) {
        err.print("laut: " + line + "\n");
        err.flush();
    }

    /** PrintStream keeps failures to itself until asked. */
    private void checkOutput() {
        if (out.checkError()) {
            throw new OutputLost();
        }
    }
}
