package dev.laut.record;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A record in which every field is set somewhere and absent somewhere else. */
final class SampleRecord {

    static final String TEXT = "Die Lage sei ernst, sagte Anna Beck am Montag der mpd. Aus Tiflis hieß es nichts.";

    static final TimeExpression MONDAY = new TimeExpression(span("am Montag"), TimeExpression.Type.DATE, "2025-09-01");

    private SampleRecord() {}

    static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    static Article article(String text) {
        return new Article(
                Optional.of("a1"),
                "samples/a.txt",
                Optional.of("https://example.org/a"),
                Optional.of("Lage „ernst“"),
                List.of("Kim Ort"),
                PublicationTime.parse("2025-09-01T09:30:00+02:00"),
                Optional.empty(),
                Publisher.given("Der Tagesbogen"),
                Optional.of("Politik"),
                Optional.of("de"),
                true,
                text,
                List.of(new Segment(new Span(0, text.length()), Role.PARAGRAPH)));
    }

    static Hop hop(String name, Optional<String> entity, Hop.Role role) {
        return new Hop(name, entity, role, Optional.empty(), Hop.How.CREDIT, 0);
    }

    /** One hop a step, agencies next to each other in one. */
    private static List<Hop> inSteps(Hop... chain) {
        List<Hop> hops = new ArrayList<>();
        for (Hop hop : chain) {
            int step = hops.isEmpty() ? 0 : next(hops.get(hops.size() - 1), hop);
            hops.add(new Hop(hop.name(), hop.entity(), hop.role(), hop.span(), hop.how(), step));
        }
        return hops;
    }

    private static int next(Hop last, Hop hop) {
        boolean beside = last.role() == Hop.Role.AGENCY && hop.role() == Hop.Role.AGENCY;
        return beside ? last.step() : last.step() + 1;
    }

    static Statement statement(String id, Hop... chain) {
        return new Statement(
                id,
                StatementType.INDIRECT,
                Medium.SPEECH_OR_WRITING,
                List.of(span("Die Lage sei ernst")),
                List.of(span("sagte")),
                List.of(span(", sagte Anna Beck am Montag der mpd")),
                List.of(span("Anna Beck")),
                List.of(span("der mpd")),
                Optional.of("e1"),
                Act.ASSERT,
                Optional.of("offenbar"),
                Polarity.POSITIVE,
                Optional.of("s0"),
                "frame-after-content",
                inSteps(chain));
    }

    static ArticleRecord of(Article article, Statement... statements) {
        return new ArticleRecord(
                "a1",
                article,
                Optional.of(LocalDate.of(2025, 9, 1)),
                "de",
                Optional.of("e2"),
                List.of(
                        new Entity("e1", EntityKind.PERSON, "Anna Beck", Optional.empty()),
                        new Entity("e2", EntityKind.MEDIUM, "mpd", Optional.of("Q1"))),
                List.of(
                        new Mention(span("Anna Beck"), Optional.of("e1"), Mention.How.NAME, "full-name"),
                        new Mention(span("Tiflis"), Optional.empty(), Mention.How.METONYM, "capital")),
                List.of(MONDAY),
                List.of(statements),
                List.of(new Silence(
                        "q1",
                        Silence.Kind.NO_STATEMENT,
                        Optional.of("e2"),
                        span("Aus Tiflis hieß es nichts."),
                        Optional.of("e1"),
                        Optional.of(MONDAY))),
                List.of(new UnsourcedClaim(span("Tiflis"), span("Tiflis"), UnsourcedClaim.Kind.HEDGE)),
                List.of(
                        new Event(
                                "v1",
                                "meeting",
                                Event.Status.PLANNED,
                                List.of(span("sagte")),
                                List.of(new Event.Participant("e1", "actor")),
                                Optional.of("e2"),
                                Optional.of(MONDAY),
                                Optional.of("s1"),
                                List.of("e1", "e2")),
                        new Event(
                                "v2",
                                "visit",
                                Event.Status.DENIED,
                                List.of(span("Lage")),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())),
                List.of(new Figure(
                        new BigDecimal("10.50"),
                        "Prozent",
                        Optional.of("der Einfuhren"),
                        Optional.of(MONDAY),
                        Optional.of(Figure.Direction.UP),
                        true,
                        span("Lage"),
                        Optional.of("s1"))),
                List.of(new Link(
                        Link.Kind.DUPLICATE,
                        "s1",
                        "s2",
                        new LinkReason(LinkReason.Ground.OTHER_ORIGIN, "dpa", "das Amt"))));
    }
}
