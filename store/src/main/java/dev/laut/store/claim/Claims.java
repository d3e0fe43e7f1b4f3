package dev.laut.store.claim;

import dev.laut.article.Span;
import dev.laut.store.claim.Claim.Place;
import dev.laut.store.claim.Claim.Version;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.Packed;
import dev.laut.store.sql.WrittenSpans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers who said the same, over articles. */
public final class Claims {

    private static final String STATEMENTS =
            "select statement.id, statement.article, statement.name, type, content, who.id, who.name, speaker_words,"
                    + " address, publisher, published, text,"
                    + " (select min(event.type || ' ' || event.day) from event where event.article = statement.article"
                    + " and event.statement = statement.name and event.day is not null)"
                    + " from statement join page on page.article = statement.article"
                    + " join article on article.id = statement.article"
                    + " left join actor on actor.id = speaker left join actor who on who.id = actor.shown";

    private final Database database;
    private final Map<Long, List<String>> agencies = new HashMap<>();
    private final Map<Long, List<String>> origins = new HashMap<>();

    private long lastArticle = -1;
    private String lastText = "";

    public Claims(Database database) {
        this.database = database;
    }

    /**
     * The claims among the statements of an SQL list of numbers, those of most articles first.
     *
     * @param least articles that a claim has at least
     */
    public List<Claim> among(String statements, int least) {
        hops(statements);
        List<Said> all = database.list(
                STATEMENTS + " where statement.id in (" + statements + ") and (who.id is not null"
                        + " or speaker_lower is not null) order by published, address, statement.id",
                this::read);
        Reprints reprints = Reprints.of(database, statements);
        return SameClaims.of(all).stream()
                .map(group -> claim(group, reprints))
                .filter(claim -> claim.articles() >= least)
                .sorted(Comparator.comparingLong(Claim::articles).reversed().thenComparing(Claim::words))
                .toList();
    }

    private void hops(String statements) {
        database.each(
                "select statement, role, coalesce(who.name, hop.name) from hop"
                        + " left join actor on actor.id = hop.actor left join actor who on who.id = actor.shown"
                        + " where (role = 'AGENCY' or origin is not null) and statement in (" + statements
                        + ") order by statement, place",
                row -> {
                    if (row.getString(2).equals("AGENCY")) {
                        add(agencies, row.getLong(1), row.getString(3));
                    } else {
                        add(origins, row.getLong(1), row.getString(3));
                    }
                    return row;
                },
                row -> {});
    }

    /** An agency is on the way, and the origin only where nobody stands behind it. */
    private List<String> originsOf(long statement) {
        return origins.getOrDefault(statement, agencies.getOrDefault(statement, List.of()));
    }

    private static void add(Map<Long, List<String>> names, long statement, String name) {
        names.computeIfAbsent(statement, unused -> new ArrayList<>()).add(name);
    }

    private Said read(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        String text = text(row);
        List<Span> content = WrittenSpans.read(row.getString(5));
        String actor = row.getString(6);
        String event = row.getString(13);
        return new Said(
                actor == null ? row.getString(8).toLowerCase(Locale.GERMAN) : actor,
                actor == null ? row.getString(8) : row.getString(7),
                WrittenSpans.words(content, text),
                row.getString(4).equals("DIRECT"),
                row.getLong(2),
                content,
                event == null ? "" : event,
                agencies.getOrDefault(number, List.of()),
                originsOf(number),
                new Place(
                        row.getLong(2) + ":" + row.getString(3),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11)));
    }

    /** Statements of one article follow each other. */
    private String text(ResultSet row) throws SQLException {
        if (lastArticle != row.getLong(2)) {
            lastArticle = row.getLong(2);
            lastText = Packed.text(row.getBytes(12));
        }
        return lastText;
    }

    private static Claim claim(List<Said> group, Reprints reprints) {
        Map<String, List<Said>> wordings = group.stream()
                .collect(Collectors.groupingBy(
                        said -> said.isQuoted() + said.plain(), LinkedHashMap::new, Collectors.toList()));
        List<List<Said>> ordered = wordings.values().stream()
                .sorted(Comparator.comparingInt((List<Said> said) -> -said.size()))
                .toList();
        Said first = ordered.get(0).get(0);
        Said quoted = ordered.stream()
                .map(said -> said.get(0))
                .filter(Said::isQuoted)
                .findFirst()
                .orElse(first);
        return new Claim(
                first.name(),
                first.words(),
                group.stream().map(said -> said.place().address()).distinct().count(),
                group.stream().map(said -> said.place().publisher()).distinct().count(),
                SameClaims.distinct(
                        group.stream().flatMap(said -> said.agencies().stream()).toList()),
                origins(group, reprints),
                ordered.stream()
                        .map(said -> version(said, said.get(0).isQuoted() ? quoted : first))
                        .toList());
    }

    /** What is reprinted comes from where its first printing says; unless that says nothing. */
    private static List<String> origins(List<Said> group, Reprints reprints) {
        List<String> origins = namedBy(reprints.originals(group));
        return origins.isEmpty() ? namedBy(group) : origins;
    }

    private static List<String> namedBy(List<Said> said) {
        return SameClaims.distinct(
                said.stream().flatMap(one -> one.origins().stream()).toList());
    }

    private static Version version(List<Said> wording, Said against) {
        Said one = wording.get(0);
        return new Version(
                one.words(),
                one.isQuoted(),
                one.plain().equals(against.plain()) ? List.of() : WordChanges.of(against.words(), one.words()),
                wording.stream().map(Said::place).toList());
    }
}
