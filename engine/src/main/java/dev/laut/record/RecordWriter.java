package dev.laut.record;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes a record as one line of JSON, in the record format with its fields in fixed order. Thread-safe.
 *
 * <p>What is absent is null, a span is {@code [begin, end]} in UTF-16 code units. A surrogate without its partner, which
 * UTF-8 cannot hold, is written as its escape ({@code \ud83d}): the line stays valid in UTF-8 and JSON, and whoever
 * reads it gets the same text back, with all offsets.
 */
public final class RecordWriter {

    /** The number of the record format; rises when a field changes its meaning. */
    public static final int FORMAT = 1;

    private final JsonFactory json = new JsonFactory();

    /** The record in JSON, without a line's end. */
    public String write(ArticleRecord articleRecord) {
        StringWriter line = new StringWriter();
        try (RecordFields fields = new RecordFields(json.createGenerator(line))) {
            fields.write(articleRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the record " + articleRecord.id(), e);
        }
        return escapeUnpaired(line.toString());
    }

    private static String escapeUnpaired(String line) {
        int at = unpaired(line, 0);
        if (at == line.length()) {
            return line;
        }
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        int from = 0;
        while (at < line.length()) {
            escaped.append(line, from, at).append("\\u").append(Integer.toHexString(line.charAt(at)));
            from = at + 1;
            at = unpaired(line, from);
        }
        return escaped.append(line, from, line.length()).toString();
    }

    /** Where the next surrogate without its partner is; the line's length for none. */
    private static int unpaired(String line, int from) {
        int at = from;
        while (at < line.length() && !Character.isSurrogate((char) line.codePointAt(at))) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }
}
