package dev.laut.input;

import dev.laut.input.Problem.Cause;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Reads from streams within bounds, and tells what a failure means. */
final class Streams {

    /** As much of a bad value as helps to find it and leaves a message in one line. */
    private static final int SHOWN = 120;

    private Streams() {}

    /**
     * All bytes of {@code in}.
     *
     * @throws InputException when there are more than {@code limit}
     */
    static byte[] readAll(InputStream in, long limit, String location) throws InputException {
        try {
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw tooLarge(location, limit);
            }
            return bytes;
        } catch (IOException e) {
            throw new InputException(problem(location, e), e);
        }
    }

    static InputException tooLarge(String location, long limit) {
        return new InputException(Problem.of(location, Cause.TOO_LARGE, megabytes(limit)));
    }

    static String megabytes(long bytes) {
        return String.valueOf(Math.max(1, bytes >> 20));
    }

    /** The first bytes, at most {@code count}; the stream stays where it is. */
    static byte[] peek(BufferedInputStream in, int count) throws IOException {
        in.mark(count);
        byte[] head = in.readNBytes(count);
        in.reset();
        return head;
    }

    static Problem problem(String location, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Problem.of(location, Cause.MISSING);
        }
        if (failure instanceof AccessDeniedException) {
            return Problem.of(location, Cause.NO_PERMISSION);
        }
        if (failure instanceof EOFException) {
            return Problem.of(location, Cause.CUT_OFF);
        }
        if (failure instanceof ZipException) {
            return Problem.of(location, Cause.DAMAGED_GZIP);
        }
        return failure instanceof Gunzip.ExpandsTooFar
                ? Problem.of(location, Cause.EXPANDS_TOO_FAR)
                : Problem.of(location, Cause.UNREADABLE, words(failure));
    }

    /** What an exception says, in one line. */
    static String words(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : firstWords(message);
    }

    /** The beginning of a text, in one line, for showing in a message. */
    static String firstWords(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
