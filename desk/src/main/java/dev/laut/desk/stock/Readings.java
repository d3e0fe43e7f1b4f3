package dev.laut.desk.stock;

import dev.laut.Laut;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import dev.laut.input.Inputs;
import dev.laut.store.Intake;
import dev.laut.store.Lemmas;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads what people paste, without storing it. A few at a time, none for long. */
public final class Readings implements AutoCloseable {

    /** Articles take a second; ten times the longest that was seen. */
    private static final int SECONDS = 30;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private final CompletableFuture<Laut> laut;
    private final Lemmas lemmas;
    private final InputSettings settings;
    private final ExecutorService readers;
    private final Semaphore places;

    /**
     * @param laut loaded beside everything else, for it takes seconds
     * @param waiting how many may read or wait; who comes then is sent away
     */
    public Readings(Supplier<Laut> laut, Lemmas lemmas, InputSettings settings, int threads, int waiting) {
        this.laut = CompletableFuture.supplyAsync(laut);
        this.lemmas = lemmas;
        this.settings = settings;
        this.readers = Executors.newFixedThreadPool(threads);
        this.places = new Semaphore(waiting);
    }

    /** What came of it: an article, a page without one, or a problem on the way. */
    public sealed interface Outcome {

        record Read(Intake.Outcome outcome) implements Outcome {}

        record Failed(Input.Failed failed) implements Outcome {}
    }

    /** Whether a text is an address and nothing else. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    /**
     * Reads a text, or the page at an address of the public internet.
     *
     * @throws Busy when too many read, or it takes too long
     */
    public Outcome read(String textOrAddress, Given given) {
        if (!places.tryAcquire()) {
            throw new Busy("reading");
        }
        try {
            return await(readers.submit(() -> readNow(textOrAddress, given)));
        } catch (RejectedExecutionException e) {
            throw new Busy("closing");
        } finally {
            places.release();
        }
    }

    private static Outcome await(Future<Outcome> reading) {
        try {
            return reading.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new Busy("reading");
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new Busy("reading");
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading failed", e.getCause());
        }
    }

    private Outcome readNow(String textOrAddress, Given given) {
        Input input =
                isAddress(textOrAddress) ? fetch(textOrAddress.strip()) : new Input.OfText("-", textOrAddress, given);
        if (input instanceof Input.Failed failed) {
            return new Outcome.Failed(failed);
        }
        return new Outcome.Read(new Intake(laut.join(), lemmas, given).read(input));
    }

    private Input fetch(String address) {
        List<Input> inputs = new ArrayList<>();
        new Inputs(settings, InputStream.nullInputStream()).read(List.of(address), inputs::add);
        return inputs.get(0);
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
