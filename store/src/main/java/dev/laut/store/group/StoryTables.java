package dev.laut.store.group;

import dev.laut.store.group.StoryWork.Placing;
import dev.laut.store.sql.Database;
import dev.laut.story.Placement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes stories and their articles. For the writer's thread, in a transaction. */
final class StoryTables {

    private final Database database;

    StoryTables(Database database) {
        this.database = database;
    }

    void clear() {
        database.update("delete from placement");
        database.update("delete from story");
    }

    void forget(long article) {
        left(article).ifPresent(this::count);
    }

    void write(StoryWork.Result result) {
        Map<String, Long> numbers = new HashMap<>();
        result.placings()
                .forEach(placing -> numbers.put(
                        placing.placement().article(), placing.arrival().number()));
        Set<Long> touched = new HashSet<>();
        for (Placing placing : result.placings()) {
            left(placing.arrival().number()).ifPresent(touched::add);
            touched.add(place(placing, story(placing.placement().story()), numbers));
        }
        result.names()
                .forEach((begunBy, name) -> database.update(
                        "update story set name = ? where begun_by = ? and name <> ?", name, begunBy, name));
        touched.forEach(this::count);
    }

    /** Takes an article out of its story. */
    private Optional<Long> left(long article) {
        Optional<Long> story =
                database.first("select story from placement where article = ?", row -> row.getLong(1), article);
        database.update("delete from placement where article = ?", article);
        return story;
    }

    private long story(String begunBy) {
        return database.first("select id from story where begun_by = ?", row -> row.getLong(1), begunBy)
                .orElseGet(() -> database.insert(
                        "insert into story (begun_by, name, first_day, last_day, articles) values (?, '', '', '', 0)",
                        begunBy));
    }

    private long place(Placing placing, long story, Map<String, Long> numbers) {
        Placement placement = placing.placement();
        database.update(
                "insert into placement (article, story, day, why, nearest, similarity, words, days)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                placing.arrival().number(),
                story,
                placing.day().toString(),
                placement.why().name(),
                placement.nearest().map(numbers::get),
                placement.similarity(),
                String.join(" ", placement.words()),
                placement.days());
        return story;
    }

    private void count(long story) {
        database.update(
                "update story set first_day = (select coalesce(min(day), '') from placement where story = ?),"
                        + " last_day = (select coalesce(max(day), '') from placement where story = ?),"
                        + " articles = (select count(*) from placement where story = ?) where id = ?",
                story,
                story,
                story,
                story);
        database.update("delete from story where id = ? and articles = 0", story);
    }
}
