package dev.laut.store;

import dev.laut.article.Article;
import dev.laut.event.Event;
import dev.laut.record.ArticleRecord;
import dev.laut.record.Origin;
import dev.laut.record.Origins;
import dev.laut.statement.Hop;
import dev.laut.statement.Statement;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.Dialect;
import dev.laut.store.sql.WrittenSpans;
import dev.laut.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes and deletes what is derived from an article. For the writer's thread, in a transaction. */
final class DerivedTables {

    /** Goes up when the same record gives other rows; that of the migration which asked for it. */
    private static final int VERSION = 7;

    private static final List<String> OF_STATEMENTS = List.of("hop", "topic", "addressee");

    private final Database database;
    private final Actors actors;
    private final Numbers statementNumbers;
    private final Numbers eventNumbers;

    DerivedTables(Database database, Actors actors) {
        this.database = database;
        this.actors = actors;
        this.statementNumbers = new Numbers(database, "statement");
        this.eventNumbers = new Numbers(database, "event");
    }

    /** Whether an earlier version of the program made what is there. */
    static boolean areOutdated(Database database) {
        return database.first("select version from derivation", row -> row.getInt(1))
                        .orElseThrow()
                < VERSION;
    }

    /** Notes that this version has made them. */
    static void areOfNow(Database database) {
        database.update("update derivation set version = ?", VERSION);
    }

    void add(long article, Derivation derivation) {
        ArticleRecord articleRecord = derivation.articleRecord();
        page(article, derivation);
        Map<String, Long> numbers = actors.of(articleRecord);
        long firstStatement = statements(article, derivation, numbers);
        mentions(article, derivation, firstStatement, numbers);
        silences(article, articleRecord, numbers);
        events(article, articleRecord, numbers);
    }

    private void page(long article, Derivation derivation) {
        Article read = derivation.articleRecord().article();
        database.update(
                "insert into page (article, title, publisher, published, day, language) values (?, ?, ?, ?, ?, ?)",
                article,
                read.title().orElse(""),
                read.publisher().name(),
                derivation.published(),
                derivation.day(),
                derivation.articleRecord().language());
        Dialect dialect = database.dialect();
        database.update(dialect.addWords("article_words"), dialect.row(article, derivation.lemmas()));
    }

    private void mentions(long article, Derivation derivation, long firstStatement, Map<String, Long> numbers) {
        database.batch(
                "insert into mention (article, actor, how, words, times, begins, statement) values (?, ?, ?, ?, ?, ?, ?)",
                derivation.mentions().stream()
                        .map(naming -> row(
                                article,
                                numbers.get(naming.entity()),
                                naming.how().name(),
                                naming.words(),
                                naming.times(),
                                naming.begins(),
                                naming.statement().map(place -> firstStatement + place)))
                        .toList());
    }

    private static Object[] row(Object... values) {
        return values;
    }

    /** Returns the number of the first; the others follow it. */
    private long statements(long article, Derivation derivation, Map<String, Long> numbers) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> words = new ArrayList<>();
        List<Object[]> hops = new ArrayList<>();
        List<Object[]> topics = new ArrayList<>();
        List<Object[]> addressees = new ArrayList<>();
        Dialect dialect = database.dialect();
        String text = derivation.articleRecord().article().text();
        List<Statement> statements = derivation.articleRecord().statements();
        long first = statementNumbers.next(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            long number = first + i;
            Spoken spoken = derivation.statements().get(i);
            rows.add(statement(number, article, statements.get(i), text, numbers));
            words.add(dialect.row(number, spoken.lemmas()));
            hops(number, statements.get(i).chain(), numbers, hops);
            spoken.topics().forEach(entity -> topics.add(row(number, numbers.get(entity))));
            addressees(number, spoken.addressees(), numbers, addressees);
        }
        database.batch(
                "insert into statement (id, article, name, type, medium, act, polarity, hedge, speaker, speaker_words,"
                        + " speaker_lower, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        database.batch(dialect.addWords("statement_words"), words);
        database.batch(
                "insert into hop (statement, place, step, role, how, actor, name, lower, origin)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                hops);
        database.batch("insert into topic (statement, actor) values (?, ?) on conflict do nothing", topics);
        database.batch(
                "insert into addressee (statement, place, actor, words, lower) values (?, ?, ?, ?, ?)", addressees);
        return first;
    }

    private static void addressees(
            long statement, List<Spoken.Addressee> spokenTo, Map<String, Long> numbers, List<Object[]> rows) {
        for (int place = 0; place < spokenTo.size(); place++) {
            Optional<Long> actor = spokenTo.get(place).entity().map(numbers::get);
            String words = spokenTo.get(place).words();
            rows.add(row(statement, place, actor, words, actor.isEmpty() ? words.toLowerCase(Locale.GERMAN) : null));
        }
    }

    private static Object[] statement(
            long number, long article, Statement statement, String text, Map<String, Long> numbers) {
        Optional<Long> speaker = statement.speakerEntity().map(numbers::get);
        String said = WrittenSpans.words(statement.speaker(), text);
        return row(
                number,
                article,
                statement.id(),
                statement.type().name(),
                statement.medium().label(),
                statement.act().name(),
                statement.polarity().name(),
                statement.hedge(),
                speaker,
                said,
                speaker.isEmpty() && !said.isEmpty() ? said.toLowerCase(Locale.GERMAN) : null,
                WrittenSpans.of(statement.content()));
    }

    private static void hops(long statement, List<Hop> chain, Map<String, Long> numbers, List<Object[]> rows) {
        List<Hop> ends = Origins.ends(chain);
        for (int place = 0; place < chain.size(); place++) {
            Hop hop = chain.get(place);
            Optional<Long> actor = hop.entity().map(numbers::get);
            rows.add(row(
                    statement,
                    place,
                    hop.step(),
                    hop.role().name(),
                    hop.how().name(),
                    actor,
                    hop.name(),
                    actor.isEmpty() ? hop.name().toLowerCase(Locale.GERMAN) : null,
                    ends.contains(hop) ? Origin.kind(hop.role()).name() : null));
        }
    }

    private void silences(long article, ArticleRecord articleRecord, Map<String, Long> numbers) {
        database.batch(
                "insert into silence (article, name, kind, actor, begins, ends) values (?, ?, ?, ?, ?, ?)",
                articleRecord.silences().stream()
                        .map(silence -> row(
                                article,
                                silence.id(),
                                silence.kind().name(),
                                silence.entity().map(numbers::get),
                                silence.span().begin(),
                                silence.span().end()))
                        .toList());
    }

    private void events(long article, ArticleRecord articleRecord, Map<String, Long> numbers) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> participants = new ArrayList<>();
        for (Event event : articleRecord.events()) {
            long number = eventNumbers.next();
            rows.add(event(number, article, event, articleRecord.article().text(), numbers));
            for (Event.Participant participant : event.participants()) {
                participants.add(row(number, numbers.get(participant.entity()), participant.role()));
            }
        }
        database.batch(
                "insert into event (id, article, name, type, status, words, place, time, day, statement, spans)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        database.batch(
                "insert into participant (event, actor, role) values (?, ?, ?) on conflict do nothing", participants);
    }

    private static Object[] event(long number, long article, Event event, String text, Map<String, Long> numbers) {
        Optional<String> day = event.time()
                .flatMap(TimeExpression::days)
                .map(days -> days.earliest())
                .map(LocalDate::toString);
        return row(
                number,
                article,
                event.id(),
                event.type(),
                event.status().name(),
                WrittenSpans.words(event.trigger(), text),
                event.place().map(numbers::get),
                event.time().map(TimeExpression::value),
                day,
                event.accordingTo(),
                WrittenSpans.of(event.trigger()));
    }

    void remove(long article) {
        String statements = " in (select id from statement where article = ?)";
        database.update("delete from participant where event in (select id from event where article = ?)", article);
        database.update("delete from event where article = ?", article);
        database.update("delete from silence where article = ?", article);
        database.update("delete from statement_words where rowid" + statements, article);
        OF_STATEMENTS.forEach(
                table -> database.update("delete from " + table + " where statement" + statements, article));
        database.update("delete from statement where article = ?", article);
        database.update("delete from mention where article = ?", article);
        database.update("delete from article_words where rowid = ?", article);
        database.update("delete from page where article = ?", article);
    }
}
