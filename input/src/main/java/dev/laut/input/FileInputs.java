package dev.laut.input;

import dev.laut.input.Input.Skipped;
import dev.laut.input.Problem.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Files and folders. Of a folder every file of a known kind is read, in the order of the names, hidden ones not. */
final class FileInputs {

    private final InputSettings settings;
    private final Contents contents;

    FileInputs(InputSettings settings) {
        this.settings = settings;
        this.contents = new Contents(settings);
    }

    void read(String location, Consumer<Input> each) throws InputException {
        Path path = path(location);
        if (Files.isDirectory(path)) {
            readFolder(path, each);
        } else {
            readFile(path, each);
        }
    }

    private static Path path(String location) throws InputException {
        try {
            return Path.of(location);
        } catch (InvalidPathException e) {
            throw new InputException(Problem.of(location, Cause.MISSING), e);
        }
    }

    private void readFile(Path file, Consumer<Input> each) throws InputException {
        String location = file.toString();
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        checkSize(file, name);
        try (InputStream in = Files.newInputStream(file)) {
            contents.read(in, location, name, each);
        } catch (IOException e) {
            throw new InputException(Streams.problem(location, e), e);
        }
    }

    /** Refuses a large page or text unread. Line after line, other kinds may be of any length. */
    private void checkSize(Path file, String name) throws InputException {
        boolean single = InputKind.ofName(name)
                .map(kind -> kind == InputKind.TEXT || kind == InputKind.HTML)
                .orElse(false);
        try {
            if (single && Files.size(file) > settings.maxBytes()) {
                throw Streams.tooLarge(file.toString(), settings.maxBytes());
            }
        } catch (IOException e) {
            throw new InputException(Streams.problem(file.toString(), e), e);
        }
    }

    private void readFolder(Path folder, Consumer<Input> each) throws InputException {
        Tally tally = new Tally();
        walk(folder, tally, each);
        if (tally.read == 0 && tally.failed == 0) {
            Cause cause = tally.unknown == 0 ? Cause.EMPTY_FOLDER : Cause.NO_ARTICLES;
            throw new InputException(Problem.of(folder.toString(), cause, String.valueOf(tally.unknown)));
        }
        if (tally.unknown > 0) {
            each.accept(new Skipped(folder.toString(), tally.unknown, Skipped.What.FILES));
        }
    }

    /** What was met in a folder. */
    private static final class Tally {
        private long read;
        private long failed;
        private long unknown;
    }

    private void walk(Path folder, Tally tally, Consumer<Input> each) {
        try {
            for (Path entry : entries(folder)) {
                visit(entry, tally, each);
            }
        } catch (InputException e) {
            tally.failed++;
            each.accept(new Input.Failed(e.problem()));
        }
    }

    private void visit(Path entry, Tally tally, Consumer<Input> each) {
        // A link to a folder may lead back up; a link to a file is as good as the file.
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            walk(entry, tally, each);
        } else if (InputKind.ofName(entry.getFileName().toString()).isEmpty()) {
            tally.unknown++;
        } else {
            tally.read++;
            try {
                readFile(entry, each);
            } catch (InputException e) {
                each.accept(new Input.Failed(e.problem()));
            }
        }
    }

    private static List<Path> entries(Path folder) throws InputException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (IOException e) {
            throw new InputException(Streams.problem(folder.toString(), e), e);
        } catch (DirectoryIteratorException e) {
            throw new InputException(Streams.problem(folder.toString(), e.getCause()), e);
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        return entries;
    }
}
