package dev.laut.store;

import dev.laut.article.Span;
import dev.laut.entity.actors.NamedActor;
import dev.laut.event.EventType.Tone;
import dev.laut.event.EventTypes;
import dev.laut.record.Passage;
import dev.laut.relation.Dealing;
import dev.laut.relation.Dealing.Kind;
import dev.laut.statement.Act;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.Packed;
import dev.laut.store.sql.WrittenSpans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What passed between two actors, in all articles: events that both take part in, and statements of one about the other. */
final class Dealings {

    private static final Set<String> DONE_TO = Set.of("recipient", "host");

    private final Database database;
    private final EventTypes types = EventTypes.load();
    private final Map<Long, String> texts = new HashMap<>();

    Dealings(Database database) {
        this.database = database;
    }

    /**
     * An event or statement, not yet in words.
     *
     * @param type the event's, or the name of the statement's act
     * @param status empty for a statement
     * @param time as the event gives it; empty when it does not
     */
    private record Row(
            long id,
            long article,
            String address,
            Optional<LocalDate> published,
            String type,
            Optional<String> status,
            Optional<String> time,
            List<Span> spans) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    Optional.of(row.getString(4)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                    row.getString(5),
                    Optional.ofNullable(row.getString(6)),
                    Optional.ofNullable(row.getString(7)),
                    WrittenSpans.read(row.getString(8)));
        }

        /** The event's own day, else that of the article. */
        Optional<String> day() {
            return time.filter(value -> Character.isDigit(value.charAt(0)))
                    .or(() -> published.map(LocalDate::toString));
        }
    }

    /** Somebody with a part in an event, or the speaker of a statement and whom it speaks of. */
    private record Part(long actor, String role) {}

    /** A row with its parts. */
    private record Told(Row row, List<Part> parts) {}

    /** In the order of their articles. */
    List<Dealing> between(NamedActor one, NamedActor other, Published published) {
        Side first = Side.of(one, database);
        Side second = Side.of(other, database);
        List<Told> events = events(first, second, published);
        List<Told> statements = new ArrayList<>();
        for (String about : List.of("topic", "addressee")) {
            statements.addAll(statements(first, second, about, published));
            statements.addAll(statements(second, first, about, published));
        }
        List<Long> articles = new ArrayList<>();
        List.of(events, statements).forEach(all -> all.forEach(told -> articles.add(told.row.article)));
        Set<Long> twins = new Twins(database).among(articles);
        List<Dealing> found = new ArrayList<>();
        events.stream().filter(told -> !twins.contains(told.row.article)).forEach(told -> ofEvent(told, first, second)
                .ifPresent(found::add));
        once(statements).stream()
                .filter(told -> !twins.contains(told.row.article))
                .forEach(told -> ofStatement(told, first, second).ifPresent(found::add));
        return found;
    }

    private List<Told> events(Side first, Side second, Published published) {
        String both = "event.id in (select event from participant where actor in " + first.numbers()
                + ") and event.id in (select event from participant where actor in " + second.numbers() + ")"
                + published.sql();
        String from =
                " from event join page on page.article = event.article" + " join article on article.id = event.article";
        List<Row> rows = database.list(
                "select event.id, event.article, address, page.day, type, status, time, spans" + from + " where " + both
                        + " order by event.id",
                Row::of,
                published.values());
        Map<Long, List<Part>> parts = new HashMap<>();
        database.each(
                "select event, actor, role from participant where event in (select event.id" + from + " where " + both
                        + ")",
                row -> Map.entry(row.getLong(1), new Part(row.getLong(2), row.getString(3))),
                part -> parts.computeIfAbsent(part.getKey(), none -> new ArrayList<>())
                        .add(part.getValue()),
                published.values());
        return rows.stream()
                .map(row -> new Told(row, parts.getOrDefault(row.id, List.of())))
                .toList();
    }

    private List<Told> statements(Side speakers, Side others, String about, Published published) {
        return database.list(
                "select statement.id, statement.article, address, page.day, act, null, null, content, speaker, about.actor"
                        + " from statement join page on page.article = statement.article"
                        + " join article on article.id = statement.article join " + about
                        + " about on about.statement = statement.id where speaker in " + speakers.numbers()
                        + " and about.actor in " + others.numbers() + published.sql() + " order by statement.id",
                row -> new Told(
                        Row.of(row), List.of(new Part(row.getLong(9), "speaker"), new Part(row.getLong(10), about))),
                published.values());
    }

    /** A statement about several of a side is one. */
    private static List<Told> once(List<Told> statements) {
        Map<Long, Told> byId = new LinkedHashMap<>();
        statements.forEach(told -> byId.merge(told.row.id, told, (one, other) -> {
            List<Part> parts = new ArrayList<>(one.parts);
            parts.addAll(other.parts);
            return new Told(one.row, parts);
        }));
        return List.copyOf(byId.values());
    }

    private Optional<Dealing> ofEvent(Told told, Side first, Side second) {
        Optional<LocalDate> day = told.row.published;
        boolean both = told.parts.stream().anyMatch(part -> first.has(part.actor, day))
                && told.parts.stream().anyMatch(part -> second.has(part.actor, day))
                && told.parts.stream().map(Part::actor).distinct().count() > 1;
        return types.find(told.row.type)
                .filter(type -> both)
                .map(type -> dealing(
                        Kind.EVENT,
                        type.tone(),
                        told,
                        names(told, role -> !DONE_TO.contains(role), first, second),
                        names(told, DONE_TO::contains, first, second)));
    }

    private Optional<Dealing> ofStatement(Told told, Side first, Side second) {
        Optional<LocalDate> day = told.row.published;
        long speaker = told.parts.get(0).actor;
        Side of = first.has(speaker, day) ? second : first;
        boolean speaks = first.has(speaker, day) || second.has(speaker, day);
        boolean about = told.parts.stream().anyMatch(part -> !part.role.equals("speaker") && of.has(part.actor, day));
        return Optional.of(told)
                .filter(statement -> speaks && about)
                .map(statement -> dealing(
                        Kind.STATEMENT,
                        Dealing.tone(Act.valueOf(told.row.type)),
                        told,
                        names(told, "speaker"::equals, first, second),
                        names(told, role -> !role.equals("speaker"), of, of)));
    }

    private static List<String> names(Told told, Predicate<String> role, Side first, Side second) {
        Optional<LocalDate> day = told.row.published;
        Set<String> names = new TreeSet<>();
        for (Part part : told.parts) {
            if (role.test(part.role)) {
                Optional.of(first)
                        .filter(side -> side.has(part.actor, day))
                        .or(() -> Optional.of(second).filter(side -> side.has(part.actor, day)))
                        .flatMap(side -> side.name(part.actor))
                        .ifPresent(names::add);
            }
        }
        return List.copyOf(names);
    }

    private Dealing dealing(Kind kind, Tone tone, Told told, List<String> from, List<String> to) {
        Row row = told.row;
        return new Dealing(kind, tone, row.type, row.status, from, to, row.day(), List.of(passage(row)));
    }

    /** A statement's words, or the sentence that tells of an event. */
    private Passage passage(Row row) {
        String text = texts.computeIfAbsent(row.article, this::text);
        Span span = row.status.isPresent()
                ? Passage.sentence(text, line(text, row.spans.get(0)), row.spans.get(0))
                : Span.cover(row.spans);
        return new Passage(String.valueOf(row.article), row.address, row.published, span, span.in(text));
    }

    private String text(long article) {
        return database.first("select text from article where id = ?", row -> Packed.text(row.getBytes(1)), article)
                .orElseThrow();
    }

    /** Sentences do not go beyond their line. */
    private static Span line(String text, Span span) {
        int end = text.indexOf('\n', span.end());
        return new Span(text.lastIndexOf('\n', span.begin()) + 1, end < 0 ? text.length() : end);
    }
}
