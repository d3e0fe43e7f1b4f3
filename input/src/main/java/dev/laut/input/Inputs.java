package dev.laut.input;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything a user may point at: files (text, HTML, JSONL, web archives, each also packed with gzip), folders of them,
 * addresses of pages and feeds, and {@code -} for standard input.
 *
 * <p>Reads as it goes: what comes later is opened only after {@code each} has returned from what came before, so that a
 * slow taker bounds memory. For one thread at a time.
 */
public final class Inputs {

    private final InputStream standardInput;
    private final FileInputs files;
    private final Contents contents;
    private final InputSettings settings;
    /** Made for the first address: an HTTP client takes a fifth of a second, which files need not wait for. */
    private Optional<Feeds> feeds = Optional.empty();

    public Inputs(InputSettings settings, InputStream standardInput) {
        this.settings = settings;
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
        this.files = new FileInputs(settings);
        this.contents = new Contents(settings);
    }

    /**
     * Hands over everything found at {@code locations}, in their order. Nothing about an input is thrown: what cannot
     * be read is handed over as {@link Input.Failed}, and the rest is read.
     *
     * @param locations paths, relative ones to the working folder; addresses; or "-"
     */
    public void read(List<String> locations, Consumer<Input> each) {
        for (String location : locations) {
            try {
                read(location, each);
            } catch (InputException e) {
                each.accept(new Input.Failed(e.problem()));
            }
        }
    }

    private void read(String location, Consumer<Input> each) throws InputException {
        if (location.equals("-")) {
            contents.read(standardInput, location, "", each);
        } else if (Addresses.isAddress(location)) {
            feeds().read(location, each);
        } else {
            files.read(location, each);
        }
    }

    private Feeds feeds() {
        if (feeds.isEmpty()) {
            feeds = Optional.of(new Feeds(settings));
        }
        return feeds.get();
    }
}
