package dev.laut.desk.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.laut.article.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Answers as JSON: the fields of their records, spans as pairs, what is absent as null. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(new SpanPair())
                    .addSerializer(new OrNull())
                    .addSerializer(Instant.class, new AsText<>(Instant.class))
                    .addSerializer(LocalDate.class, new AsText<>(LocalDate.class)));

    private Json() {}

    public static byte[] bytes(Object answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot write " + answer.getClass(), e);
        }
    }

    private static final class SpanPair extends StdSerializer<Span> {

        private static final long serialVersionUID = 1;

        SpanPair() {
            super(Span.class);
        }

        @Override
        public void serialize(Span span, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
        }
    }

    private static final class OrNull extends StdSerializer<Optional<?>> {

        private static final long serialVersionUID = 1;

        OrNull() {
            super(Optional.class, false);
        }

        @Override
        public void serialize(Optional<?> value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writePOJO(value.orElse(null));
        }
    }

    private static final class AsText<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1;

        AsText(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString());
        }
    }
}
