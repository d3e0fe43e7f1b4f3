package dev.laut.input;

import dev.laut.article.Page;
import dev.laut.input.Problem.Cause;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a file or standard input holds, packed or not, of any kind. */
final class Contents {

    /** Enough to see a page's first element behind comments. */
    private static final int HEAD = 1024;

    private final InputSettings settings;

    Contents(InputSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads {@code raw} to its end.
     *
     * @param name the file's name, which may tell what it holds; empty for standard input
     */
    void read(InputStream raw, String location, String name, Consumer<Input> each) throws InputException {
        Contained contained = open(raw, location, name);
        for (Optional<Input> input = contained.next(); input.isPresent(); input = contained.next()) {
            each.accept(input.get());
        }
    }

    /** Reads {@code raw} as it goes. */
    Contained open(InputStream raw, String location, String name) throws InputException {
        Opened opened;
        try {
            opened = opened(raw, location, name);
        } catch (IOException e) {
            throw new InputException(Streams.problem(location, e), e);
        }
        return switch (opened.kind) {
            case JSONL -> new JsonLines(opened.in, location, settings.maxBytes());
            case WARC -> new WebArchive(opened.in, location, settings.maxBytes());
            case HTML -> only(page(Streams.readAll(opened.in, settings.maxBytes(), location), location));
            case TEXT -> only(text(Streams.readAll(opened.in, settings.maxBytes(), location), location));
        };
    }

    private static Contained only(Input input) {
        Iterator<Input> one = List.of(input).iterator();
        return () -> one.hasNext() ? Optional.of(one.next()) : Optional.empty();
    }

    private record Opened(InputStream in, InputKind kind) {}

    private Opened opened(InputStream raw, String location, String name) throws IOException, InputException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        byte[] head = Streams.peek(in, HEAD);
        if (head.length == 0) {
            throw new InputException(Problem.of(location, Cause.EMPTY));
        }
        if (Gunzip.isGzip(head)) {
            in = new BufferedInputStream(Gunzip.of(in, settings.maxBytes()), 1 << 16);
            head = Streams.peek(in, HEAD);
        } else if (InputKind.isGzipName(name)) {
            throw new InputException(Problem.of(location, Cause.NOT_GZIP));
        }
        byte[] start = head;
        return new Opened(in, InputKind.ofName(name).orElseGet(() -> InputKind.sniff(start)));
    }

    private static Input page(byte[] bytes, String location) throws InputException {
        return new Input.OfPage(
                location, new Page(notEmpty(bytes, location), Optional.empty(), Optional.empty()), Given.NOTHING);
    }

    private static Input text(byte[] bytes, String location) throws InputException {
        String text = TextDecoder.decode(notEmpty(bytes, location))
                .orElseThrow(() -> new InputException(Problem.of(location, Cause.BINARY)));
        return new Input.OfText(location, text, Given.NOTHING);
    }

    private static byte[] notEmpty(byte[] bytes, String location) throws InputException {
        if (bytes.length == 0) {
            throw new InputException(Problem.of(location, Cause.EMPTY));
        }
        return bytes;
    }
}
