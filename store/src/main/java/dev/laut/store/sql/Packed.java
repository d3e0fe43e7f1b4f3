package dev.laut.store.sql;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes and texts made small (RFC 1950). What repeats an article's text, such as its record, is packed against that text
 * and then takes little more than what it adds.
 */
public final class Packed {

    /** Between speed and size: level 9 takes three times as long for 1 % less. */
    private static final int LEVEL = 6;

    private static final byte UTF_8 = 8;
    private static final byte UTF_16 = 16;
    private static final byte[] NOTHING = {};

    private Packed() {}

    /** Packs a text so that even a surrogate without its partner comes back. */
    public static byte[] text(String text) {
        return pack(encoded(text), NOTHING);
    }

    public static String text(byte[] packed) {
        return decoded(unpack(packed, NOTHING));
    }

    /** Packs bytes that repeat parts of {@code text}. */
    public static byte[] against(String text, byte[] bytes) {
        return pack(bytes, encoded(text));
    }

    /** Unpacks what was packed against the same text. */
    public static byte[] openAgainst(String text, byte[] packed) {
        return unpack(packed, encoded(text));
    }

    public static byte[] encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean same = new String(bytes, StandardCharsets.UTF_8).equals(text);
        byte[] content = same ? bytes : units(text);
        byte[] marked = Arrays.copyOf(content, content.length + 1);
        marked[content.length] = same ? UTF_8 : UTF_16;
        return marked;
    }

    /** The code units as they are: no charset of Java keeps a surrogate without its partner. */
    private static byte[] units(String text) {
        ByteBuffer units = ByteBuffer.allocate(2 * text.length());
        units.asCharBuffer().put(text);
        return units.array();
    }

    public static String decoded(byte[] marked) {
        int length = marked.length - 1;
        return marked[length] == UTF_8
                ? new String(marked, 0, length, StandardCharsets.UTF_8)
                : ByteBuffer.wrap(marked, 0, length).asCharBuffer().toString();
    }

    private static byte[] pack(byte[] bytes, byte[] dictionary) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setDictionary(dictionary);
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
            byte[] buffer = new byte[1 << 13];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] unpack(byte[] packed, byte[] dictionary) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[1 << 13];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                bytes.write(buffer, 0, length);
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(dictionary);
                } else if (length == 0 && inflater.needsInput()) {
                    throw new IllegalStateException("packed data end early");
                }
            }
            return bytes.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("damaged packed data", e);
        } finally {
            inflater.end();
        }
    }
}
