package dev.laut.record;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.laut.article.Article;
import dev.laut.article.Form;
import dev.laut.article.Publisher;
import dev.laut.article.Span;
import dev.laut.event.Event;
import dev.laut.event.Figure;
import dev.laut.statement.Hop;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import dev.laut.time.TimeExpression;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of the record format, in their order. */
final class RecordFields implements Closeable {

    private final JsonGenerator json;

    RecordFields(JsonGenerator json) {
        this.json = json;
    }

    void write(ArticleRecord entry) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", RecordWriter.FORMAT);
        json.writeStringField("id", entry.id());
        page(entry.article());
        text("referenceDate", entry.referenceDate());
        json.writeStringField("language", entry.language());
        publisher(entry.article().publisher(), entry.publisherEntity());
        json.writeStringField("text", entry.article().text());
        list("segments", entry.article().segments(), segment -> {
            span("span", segment.span());
            json.writeStringField("role", segment.role().name());
            if (segment.form() != Form.TEXT) {
                json.writeStringField("form", segment.form().name());
                span("label", segment.label());
            }
        });
        findings(entry);
        json.writeEndObject();
    }

    private void page(Article article) throws IOException {
        json.writeStringField("location", article.location());
        text("url", article.url());
        text("title", article.title());
        texts("authors", article.authors());
        text("published", article.published());
        text("modified", article.modified());
        text("section", article.section());
        json.writeBooleanField("paywalled", article.paywalled());
    }

    private void publisher(Publisher publisher, Optional<String> entity) throws IOException {
        json.writeObjectFieldStart("publisher");
        text("name", Optional.of(publisher.name()).filter(name -> !name.isEmpty()));
        text("entity", entity);
        json.writeStringField("how", publisher.how().name());
        span("span", publisher.span());
        json.writeEndObject();
    }

    private void findings(ArticleRecord entry) throws IOException {
        list("entities", entry.entities(), entity -> {
            json.writeStringField("id", entity.id());
            json.writeStringField("kind", entity.kind().name());
            json.writeStringField("name", entity.name());
            text("wikidata", entity.wikidata());
        });
        list("mentions", entry.mentions(), mention -> {
            span("span", mention.span());
            text("entity", mention.entity());
            json.writeStringField("how", mention.how().name());
            json.writeStringField("rule", mention.rule());
        });
        list("times", entry.times(), this::timeFields);
        list("statements", entry.statements(), this::statement);
        list("silences", entry.silences(), this::silence);
        list("claims", entry.claims(), claim -> {
            span("span", claim.span());
            span("word", claim.word());
            json.writeStringField("kind", claim.kind().name());
        });
        list("events", entry.events(), this::event);
        list("figures", entry.figures(), this::figure);
        list("links", entry.links(), link -> {
            json.writeStringField("kind", link.kind().name());
            json.writeStringField("from", link.from());
            json.writeStringField("to", link.to());
            json.writeStringField("reason", link.reason().words(Locale.GERMAN));
            json.writeStringField("ground", link.reason().ground().name());
            texts("values", link.reason().values());
        });
    }

    private void statement(Statement statement) throws IOException {
        json.writeStringField("id", statement.id());
        json.writeStringField("type", statement.type().name());
        json.writeStringField("medium", statement.medium().label());
        spans("content", statement.content());
        spans("cue", statement.cue());
        spans("frame", statement.frame());
        spans("speaker", statement.speaker());
        spans("addressee", statement.addressee());
        text("speakerEntity", statement.speakerEntity());
        json.writeStringField("act", statement.act().name());
        text("hedge", statement.hedge());
        json.writeStringField("polarity", statement.polarity().name());
        text("inheritedFrom", statement.inheritedFrom());
        json.writeStringField("rule", statement.rule());
        list("chain", statement.chain(), this::hop);
    }

    private void hop(Hop hop) throws IOException {
        json.writeStringField("name", hop.name());
        text("entity", hop.entity());
        json.writeStringField("role", hop.role().name());
        span("span", hop.span());
        json.writeStringField("how", hop.how().name());
        json.writeNumberField("step", hop.step());
    }

    private void silence(Silence silence) throws IOException {
        json.writeStringField("id", silence.id());
        json.writeStringField("kind", silence.kind().name());
        text("entity", silence.entity());
        span("span", silence.span());
        text("askedBy", silence.askedBy());
        time(silence.time());
    }

    private void event(Event event) throws IOException {
        json.writeStringField("id", event.id());
        json.writeStringField("type", event.type());
        json.writeStringField("status", event.status().name());
        span("trigger", event.trigger().get(0));
        spans("mentions", event.trigger());
        list("participants", event.participants(), participant -> {
            json.writeStringField("entity", participant.entity());
            json.writeStringField("role", participant.role());
        });
        text("place", event.place());
        time(event.time());
        text("accordingTo", event.accordingTo());
        texts("alternatives", event.alternatives());
    }

    private void time(Optional<TimeExpression> time) throws IOException {
        if (time.isEmpty()) {
            json.writeNullField("time");
            return;
        }
        json.writeObjectFieldStart("time");
        timeFields(time.get());
        json.writeEndObject();
    }

    private void timeFields(TimeExpression time) throws IOException {
        span("span", time.span());
        json.writeStringField("type", time.type().name());
        json.writeStringField("value", time.value());
        json.writeStringField("rule", time.rule());
        text("modifier", time.modifier());
        text("anchor", time.anchor());
        texts("flags", time.flags().stream().map(Enum::name).sorted().toList());
    }

    private void figure(Figure figure) throws IOException {
        json.writeNumberField("amount", figure.amount());
        json.writeStringField("unit", figure.unit());
        text("base", figure.base());
        if (figure.period().isPresent()) {
            json.writeObjectFieldStart("period");
            timeFields(figure.period().get());
            json.writeEndObject();
        } else {
            json.writeNullField("period");
        }
        text("direction", figure.direction());
        json.writeBooleanField("about", figure.about());
        span("span", figure.span());
        text("accordingTo", figure.accordingTo());
    }

    private void text(String field, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get().toString());
        } else {
            json.writeNullField(field);
        }
    }

    private void texts(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void spans(String field, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(field);
        for (Span span : spans) {
            span(span);
        }
        json.writeEndArray();
    }

    private void span(String field, Optional<Span> span) throws IOException {
        if (span.isPresent()) {
            span(field, span.get());
        } else {
            json.writeNullField(field);
        }
    }

    private void span(String field, Span span) throws IOException {
        json.writeFieldName(field);
        span(span);
    }

    private void span(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.begin());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private <T> void list(String field, List<T> entries, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(field);
        for (T entry : entries) {
            json.writeStartObject();
            fields.write(entry);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields of an entry. */
    private interface Fields<T> {
        void write(T entry) throws IOException;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
