package dev.laut.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.laut.article.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Answers as one line of JSON: the fields of their records, spans as pairs, what is absent as null. */
public final class AnswerJson {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(new SpanPair())
                    .addSerializer(new OrNull())
                    .addSerializer(new Iso())
                    .addSerializer(LocalDate.class, ToStringSerializer.instance));

    private AnswerJson() {}

    /** One line, without a line break at its end. */
    public static String line(Object answer) {
        try {
            return MAPPER.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot write " + answer, e);
        }
    }

    private static final class SpanPair extends StdSerializer<Span> {

        SpanPair() {
            super(Span.class);
        }

        @Override
        public void serialize(Span span, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
        }
    }

    private static final class OrNull extends StdSerializer<Optional<?>> {

        OrNull() {
            super(Optional.class, false);
        }

        @Override
        public void serialize(Optional<?> value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writePOJO(value.orElse(null));
        }
    }

    private static final class Iso extends StdSerializer<Instant> {

        Iso() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(time.toString());
        }
    }
}
