package dev.laut.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip data, of any number of members, and stops at data that unpacks to far more than articles do. */
final class Gunzip extends FilterInputStream {

    /** Text packs to a fifth, repetitive lines to a hundredth; zeros, the usual bomb, to a thousandth. */
    private static final int MAX_RATIO = 250;

    private final Packed packed;
    private final long free;
    private long unpacked;

    /** @param free what may be unpacked in any case, in bytes */
    private Gunzip(Packed packed, long free) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
        this.free = free;
    }

    static InputStream of(InputStream packed, long free) throws IOException {
        return new Gunzip(new Packed(packed), free);
    }

    /** Whether data that begins with {@code head} is packed with gzip. */
    static boolean isGzip(byte[] head) {
        return head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        unpacked += Math.max(count, 0);
        if (unpacked > free && unpacked > packed.taken * MAX_RATIO) {
            throw new ExpandsTooFar();
        }
        return count;
    }

    /** Thrown at a gzip bomb. */
    static final class ExpandsTooFar extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Counts, and never says "nothing available" before the end, which GZIPInputStream takes for the end. */
    private static final class Packed extends BufferedInputStream {

        private long taken;

        Packed(InputStream in) {
            super(in, 1 << 16);
        }

        @Override
        public synchronized int read() throws IOException {
            int read = super.read();
            taken += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            taken += Math.max(read, 0);
            return read;
        }

        @Override
        public synchronized int available() throws IOException {
            if (pos < count) {
                return count - pos;
            }
            mark(1);
            int next = super.read();
            reset();
            return next < 0 ? 0 : 1;
        }
    }
}
