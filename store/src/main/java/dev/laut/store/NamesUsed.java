package dev.laut.store;

import dev.laut.article.Span;
import dev.laut.entity.Mention;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.naming.NamingIndex;
import dev.laut.naming.Usage;
import dev.laut.naming.Usage.Voice;
import dev.laut.naming.Usages;
import dev.laut.record.Passage;
import dev.laut.statement.StatementType;
import dev.laut.store.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who calls an actor what, in all articles. */
final class NamesUsed {

    private final Database database;
    private final GermanDictionary dictionary;

    NamesUsed(Database database, GermanDictionary dictionary) {
        this.database = database;
        this.dictionary = dictionary;
    }

    /** Words of one user, with their latest place. */
    private record Row(Voice voice, String user, Mention.How how, int times, Passage latest) {

        static Row of(ResultSet row) throws SQLException {
            String words = row.getString(2);
            String[] place = row.getString(6).split(" ", 4);
            int begin = Integer.parseInt(place[2]);
            return new Row(
                    Optional.ofNullable(row.getString(3))
                            .map(StatementType::valueOf)
                            .map(NamingIndex::voice)
                            .orElse(Voice.PUBLISHER),
                    row.getString(4),
                    Mention.How.valueOf(row.getString(1)),
                    row.getInt(5),
                    new Passage(
                            place[1],
                            place[3],
                            Optional.of(place[0]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                            new Span(begin, begin + words.length()),
                            words));
        }
    }

    List<Usage> of(String actor, Published published) {
        String where = " where mention.actor in " + ActorNames.members(new ActorNames(database).named(actor))
                + published.sql();
        List<Long> articles = database.list(
                "select distinct mention.article from mention join page on page.article = mention.article" + where,
                row -> row.getLong(1),
                published.values());
        String twins = new Twins(database)
                .among(articles).stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        Usages usages = new Usages(dictionary);
        // The database groups them: handing over a row for each article would take longer than finding them.
        database.each(
                "select mention.how, mention.words, statement.type, coalesce(who.name, speaker_words, publisher) as username,"
                        + " sum(times), max(page.day || ' ' || mention.article || ' ' || begins || ' ' || address) from mention"
                        + " join page on page.article = mention.article join article on article.id = mention.article"
                        + " left join statement on statement.id = mention.statement"
                        + " left join actor on actor.id = statement.speaker left join actor who on who.id = actor.shown"
                        + where + (twins.equals("()") ? "" : " and mention.article not in " + twins)
                        + " group by mention.how, mention.words, statement.type,"
                        + " coalesce(who.name, speaker_words, publisher)",
                Row::of,
                row -> usages.add(row.voice, row.user, row.how, row.latest, row.times),
                published.values());
        return usages.all();
    }
}
