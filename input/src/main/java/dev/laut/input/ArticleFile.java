package dev.laut.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * One file of articles that lies anywhere: text, HTML, JSONL or a web archive, each also packed with gzip. Gives one
 * input after the other, in the same order each time, so that reading can go on where it was left. For one thread at a
 * time.
 */
public final class ArticleFile implements AutoCloseable {

    private final InputStream raw;
    private final String location;
    private final String name;
    private final InputSettings settings;
    private Optional<Contained> contained = Optional.empty();
    private boolean ended;

    /**
     * @param raw the file's bytes; closed with this
     * @param location where it lies, as messages are to name it
     * @param name the file's name, which may tell what it holds
     */
    public ArticleFile(InputStream raw, String location, String name, InputSettings settings) {
        this.raw = Objects.requireNonNull(raw, "raw");
        this.location = Objects.requireNonNull(location, "location");
        this.name = Objects.requireNonNull(name, "name");
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /** Whether a file of a folder holds articles, by its name. */
    public static boolean isOne(String name) {
        return !name.startsWith(".") && InputKind.ofName(name).isPresent();
    }

    /** The next input, or why the rest cannot be read; empty at the end. Nothing about a file is thrown. */
    public Optional<Input> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            if (contained.isEmpty()) {
                contained = Optional.of(new Contents(settings).open(raw, location, name));
            }
            Optional<Input> input = contained.get().next();
            ended = input.isEmpty();
            return input;
        } catch (InputException e) {
            ended = true;
            return Optional.of(new Input.Failed(e.problem()));
        }
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}
