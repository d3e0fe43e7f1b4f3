package dev.laut.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, one at a time; of a line that is too long only the fact. */
final class Lines {

    private final InputStream in;
    private final long limit;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int from;
    private int to;
    private long number;
    private boolean tooLong;

    Lines(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        number++;
        line.reset();
        tooLong = false;
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int end = endOfLine();
            keep(end - from);
            from = end + 1;
            if (end < to) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = in.read(buffer);
        return to > 0;
    }

    private int endOfLine() {
        int at = from;
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private void keep(int length) {
        tooLong |= line.size() + (long) length > limit;
        if (!tooLong) {
            line.write(buffer, from, length);
        }
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        byte[] bytes = bytes();
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        return line.toByteArray();
    }
}
