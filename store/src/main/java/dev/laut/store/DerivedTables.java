package dev.laut.store;

import dev.laut.article.Article;
import dev.laut.article.Span;
import dev.laut.event.Event;
import dev.laut.record.ArticleRecord;
import dev.laut.record.Origin;
import dev.laut.record.Origins;
import dev.laut.statement.Hop;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import dev.laut.store.sql.Database;
import dev.laut.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes and deletes what is derived from an article. For the writer's thread, in a transaction. */
final class DerivedTables {

    private final Database database;
    private final Actors actors;

    DerivedTables(Database database, Actors actors) {
        this.database = database;
        this.actors = actors;
    }

    void add(long article, Derivation derivation) {
        ArticleRecord articleRecord = derivation.articleRecord();
        Article read = articleRecord.article();
        database.update(
                "insert into page (article, title, publisher, published, day, language) values (?, ?, ?, ?, ?, ?)",
                article,
                read.title().orElse(""),
                read.publisher().name(),
                derivation.published(),
                derivation.day(),
                articleRecord.language());
        database.update("insert into article_words (rowid, lemmas) values (?, ?)", article, derivation.lemmas());
        Map<String, Long> numbers = actors.of(articleRecord);
        mentions(article, derivation, numbers);
        for (int i = 0; i < articleRecord.statements().size(); i++) {
            statement(
                    article,
                    articleRecord.statements().get(i),
                    derivation.statementLemmas().get(i),
                    read.text(),
                    numbers);
        }
        articleRecord.silences().forEach(silence -> silence(article, silence, numbers));
        articleRecord.events().forEach(event -> event(article, event, read.text(), numbers));
    }

    private void mentions(long article, Derivation derivation, Map<String, Long> numbers) {
        for (Derivation.Naming naming : derivation.mentions()) {
            database.update(
                    "insert into mention (article, actor, how, words, times) values (?, ?, ?, ?, ?)",
                    article,
                    numbers.get(naming.entity()),
                    naming.how().name(),
                    naming.words(),
                    naming.times());
        }
    }

    private void statement(long article, Statement statement, String lemmas, String text, Map<String, Long> numbers) {
        long number = database.insert(
                "insert into statement (article, name, type, medium, act, polarity, hedge, speaker, speaker_words,"
                        + " content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                article,
                statement.id(),
                statement.type().name(),
                statement.medium().label(),
                statement.act().name(),
                statement.polarity().name(),
                statement.hedge(),
                statement.speakerEntity().map(numbers::get),
                words(statement.speaker(), text),
                Derivation.spans(statement.content()));
        database.update("insert into statement_words (rowid, lemmas) values (?, ?)", number, lemmas);
        List<Hop> ends = Origins.ends(statement.chain());
        for (int place = 0; place < statement.chain().size(); place++) {
            Hop hop = statement.chain().get(place);
            hop(number, place, hop, ends.contains(hop), numbers);
        }
    }

    private void hop(long statement, int place, Hop hop, boolean isEnd, Map<String, Long> numbers) {
        database.update(
                "insert into hop (statement, place, step, role, how, actor, name, origin) values (?, ?, ?, ?, ?, ?, ?, ?)",
                statement,
                place,
                hop.step(),
                hop.role().name(),
                hop.how().name(),
                hop.entity().map(numbers::get),
                hop.name(),
                isEnd ? Origin.kind(hop.role()).name() : null);
    }

    private void silence(long article, Silence silence, Map<String, Long> numbers) {
        database.update(
                "insert into silence (article, name, kind, actor, begins, ends) values (?, ?, ?, ?, ?, ?)",
                article,
                silence.id(),
                silence.kind().name(),
                silence.entity().map(numbers::get),
                silence.span().begin(),
                silence.span().end());
    }

    private void event(long article, Event event, String text, Map<String, Long> numbers) {
        Optional<String> day = event.time()
                .flatMap(TimeExpression::days)
                .map(days -> days.earliest())
                .map(LocalDate::toString);
        long number = database.insert(
                "insert into event (article, name, type, status, words, place, time, day, statement)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                article,
                event.id(),
                event.type(),
                event.status().name(),
                words(event.trigger(), text),
                event.place().map(numbers::get),
                event.time().map(TimeExpression::value),
                day,
                event.accordingTo());
        for (Event.Participant participant : event.participants()) {
            database.update(
                    "insert or ignore into participant (event, actor, role) values (?, ?, ?)",
                    number,
                    numbers.get(participant.entity()),
                    participant.role());
        }
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    void remove(long article) {
        String statements = " in (select id from statement where article = ?)";
        database.update("delete from participant where event in (select id from event where article = ?)", article);
        database.update("delete from event where article = ?", article);
        database.update("delete from silence where article = ?", article);
        database.update("delete from statement_words where rowid" + statements, article);
        database.update("delete from hop where statement" + statements, article);
        database.update("delete from statement where article = ?", article);
        database.update("delete from mention where article = ?", article);
        database.update("delete from article_words where rowid = ?", article);
        database.update("delete from page where article = ?", article);
    }
}
