package dev.laut.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.laut.article.Article;
import dev.laut.article.Form;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.entity.Mention;
import dev.laut.event.Event;
import dev.laut.event.Figure;
import dev.laut.event.Link;
import dev.laut.event.LinkReason;
import dev.laut.statement.Act;
import dev.laut.statement.Hop;
import dev.laut.statement.Medium;
import dev.laut.statement.Polarity;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import dev.laut.statement.StatementType;
import dev.laut.statement.UnsourcedClaim;
import dev.laut.time.TimeExpression;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads what {@link RecordWriter} wrote. Fields it does not know are passed over. Thread-safe.
 *
 * <p>Writing what was read gives the same line. The format holds one id and one language, so the article of a record
 * that was read has the record's.
 */
public final class RecordReader {

    private final ObjectMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException when it is no record, with the field and its value
     */
    public ArticleRecord read(String line) {
        try {
            RecordNode entry = new RecordNode("record", mapper.readTree(line));
            int format = entry.number("format");
            if (format != RecordWriter.FORMAT) {
                throw new IllegalArgumentException("format " + format + ", want " + RecordWriter.FORMAT);
            }
            return read(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no record: " + e.getOriginalMessage(), e);
        }
    }

    private static ArticleRecord read(RecordNode entry) {
        return new ArticleRecord(
                entry.text("id"),
                article(entry),
                entry.optional("referenceDate").map(LocalDate::parse),
                entry.text("language"),
                entry.child("publisher").optional("entity"),
                entry.list("entities", RecordReader::entity),
                entry.list("mentions", RecordReader::mention),
                entry.list("times", RecordReader::time),
                entry.list("statements", RecordReader::statement),
                entry.list("silences", RecordReader::silence),
                entry.list("claims", RecordReader::claim),
                entry.list("events", RecordReader::event),
                entry.list("figures", RecordReader::figure),
                entry.list("links", RecordReader::link));
    }

    private static Article article(RecordNode entry) {
        return new Article(
                Optional.of(entry.text("id")),
                entry.text("location"),
                entry.optional("url"),
                entry.optional("title"),
                entry.texts("authors"),
                entry.optional("published").flatMap(PublicationTime::parse),
                entry.optional("modified").flatMap(PublicationTime::parse),
                publisher(entry.child("publisher")),
                entry.optional("section"),
                Optional.of(entry.text("language")),
                entry.flag("paywalled"),
                entry.text("text"),
                entry.list("segments", RecordReader::segment));
    }

    private static Segment segment(RecordNode segment) {
        return new Segment(
                segment.span("span"),
                segment.choice("role", Role.class),
                segment.optional("form")
                        .map(form -> segment.choice("form", Form.class))
                        .orElse(Form.TEXT),
                segment.optionalSpan("label"));
    }

    private static Publisher publisher(RecordNode publisher) {
        return new Publisher(
                publisher.optional("name").orElse(""),
                publisher.choice("how", Publisher.How.class),
                publisher.optionalSpan("span"));
    }

    private static Entity entity(RecordNode entity) {
        return new Entity(
                entity.text("id"),
                entity.choice("kind", EntityKind.class),
                entity.text("name"),
                entity.optional("wikidata"));
    }

    private static Mention mention(RecordNode mention) {
        return new Mention(
                mention.span("span"),
                mention.optional("entity"),
                mention.choice("how", Mention.How.class),
                mention.text("rule"));
    }

    private static TimeExpression time(RecordNode time) {
        return new TimeExpression(
                time.span("span"),
                time.choice("type", TimeExpression.Type.class),
                time.text("value"),
                time.text("rule"),
                time.optional("modifier").map(TimeExpression.Modifier::valueOf),
                time.optional("anchor"),
                time.texts("flags").stream().map(TimeExpression.Flag::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static Statement statement(RecordNode statement) {
        return new Statement(
                statement.text("id"),
                statement.choice("type", StatementType.class),
                medium(statement.text("medium")),
                statement.spans("content"),
                statement.spans("cue"),
                statement.spans("frame"),
                statement.spans("speaker"),
                statement.spans("addressee"),
                statement.optional("speakerEntity"),
                statement.choice("act", Act.class),
                statement.optional("hedge"),
                statement.choice("polarity", Polarity.class),
                statement.optional("inheritedFrom"),
                statement.text("rule"),
                statement.list("chain", RecordReader::hop));
    }

    private static Medium medium(String label) {
        return Arrays.stream(Medium.values())
                .filter(medium -> medium.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no medium: " + label));
    }

    private static Hop hop(RecordNode hop) {
        return new Hop(
                hop.text("name"),
                hop.optional("entity"),
                hop.choice("role", Hop.Role.class),
                hop.optionalSpan("span"),
                hop.choice("how", Hop.How.class),
                hop.number("step"));
    }

    private static Silence silence(RecordNode silence) {
        return new Silence(
                silence.text("id"),
                silence.choice("kind", Silence.Kind.class),
                silence.optional("entity"),
                silence.span("span"),
                silence.optional("askedBy"),
                silence.optionalChild("time").map(RecordReader::time));
    }

    private static UnsourcedClaim claim(RecordNode claim) {
        return new UnsourcedClaim(
                claim.span("span"), claim.span("word"), claim.choice("kind", UnsourcedClaim.Kind.class));
    }

    private static Event event(RecordNode event) {
        return new Event(
                event.text("id"),
                event.text("type"),
                event.choice("status", Event.Status.class),
                event.spans("mentions"),
                event.list(
                        "participants",
                        participant -> new Event.Participant(participant.text("entity"), participant.text("role"))),
                event.optional("place"),
                event.optionalChild("time").map(RecordReader::time),
                event.optional("accordingTo"),
                event.texts("alternatives"));
    }

    private static Figure figure(RecordNode figure) {
        return new Figure(
                figure.decimal("amount"),
                figure.text("unit"),
                figure.optional("base"),
                figure.optionalChild("period").map(RecordReader::time),
                figure.optional("direction").map(Figure.Direction::valueOf),
                figure.flag("about"),
                figure.span("span"),
                figure.optional("accordingTo"));
    }

    private static Link link(RecordNode link) {
        return new Link(link.choice("kind", Link.Kind.class), link.text("from"), link.text("to"), reason(link));
    }

    private static LinkReason reason(RecordNode link) {
        return link.optional("ground").isPresent()
                ? new LinkReason(link.choice("ground", LinkReason.Ground.class), link.texts("values"))
                : new LinkReason(LinkReason.Ground.UNNAMED, link.text("reason"));
    }
}
