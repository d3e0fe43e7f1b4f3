package dev.laut.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.laut.ledger.Announcement.Made;
import dev.laut.record.Passage;
import dev.laut.statement.Hop;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Writes an announcement as one line of JSON. What is absent is null, a span is {@code [begin, end]} in UTF-16 code
 * units, days are those of ISO 8601. Thread-safe.
 */
public final class LedgerWriter {

    private final JsonFactory json = new JsonFactory();

    /** The announcement in JSON, without a line's end. */
    public String write(Announcement announcement) {
        StringWriter line = new StringWriter();
        try (JsonGenerator fields = json.createGenerator(line)) {
            write(announcement, fields);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write an announcement", e);
        }
        return line.toString();
    }

    private static void write(Announcement announcement, JsonGenerator fields) throws IOException {
        fields.writeStartObject();
        fields.writeStringField("state", announcement.state().name());
        text(fields, "dueFrom", announcement.due().map(days -> days.earliest()));
        text(fields, "due", announcement.due().map(days -> days.latest()));
        fields.writeArrayFieldStart("made");
        for (Made made : announcement.made()) {
            made(made, fields);
        }
        fields.writeEndArray();
        fields.writeArrayFieldStart("shown");
        for (Passage passage : announcement.shown()) {
            fields.writeStartObject();
            passage(passage, fields);
            fields.writeEndObject();
        }
        fields.writeEndArray();
        fields.writeArrayFieldStart("gaps");
        for (Gap gap : Gap.values()) {
            if (announcement.gaps().contains(gap)) {
                fields.writeString(gap.name());
            }
        }
        fields.writeEndArray();
        fields.writeEndObject();
    }

    private static void made(Made made, JsonGenerator fields) throws IOException {
        fields.writeStartObject();
        text(fields, "who", made.who());
        fields.writeArrayFieldStart("chain");
        for (Hop hop : made.chain()) {
            fields.writeStartObject();
            fields.writeStringField("name", hop.name());
            fields.writeStringField("role", hop.role().name());
            fields.writeNumberField("step", hop.step());
            fields.writeEndObject();
        }
        fields.writeEndArray();
        passage(made.passage(), fields);
        fields.writeEndObject();
    }

    private static void passage(Passage passage, JsonGenerator fields) throws IOException {
        fields.writeStringField("article", passage.article());
        fields.writeStringField("location", passage.location());
        text(fields, "date", passage.date());
        fields.writeArrayFieldStart("span");
        fields.writeNumber(passage.span().begin());
        fields.writeNumber(passage.span().end());
        fields.writeEndArray();
        fields.writeStringField("words", passage.words());
    }

    private static void text(JsonGenerator fields, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            fields.writeStringField(name, value.get().toString());
        } else {
            fields.writeNullField(name);
        }
    }
}
