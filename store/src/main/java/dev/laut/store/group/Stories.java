package dev.laut.store.group;

import dev.laut.store.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers which articles tell of one happening. */
public final class Stories {

    private static final String STORY = "select id, begun_by, name, first_day, last_day from story where ";

    private final Database database;

    public Stories(Database database) {
        this.database = database;
    }

    private record Head(long id, String begunBy, String name, String first, String last) {

        static Head read(ResultSet row) throws SQLException {
            return new Head(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        }
    }

    /**
     * The stories with an article among those of an SQL list of numbers, the latest first.
     *
     * @param least articles that a story has at least
     */
    public void among(String articles, int least, Consumer<ToldStory> taker) {
        database.list(
                        STORY + "articles >= ? and id in (select story from placement where article in (" + articles
                                + ")) order by last_day desc, first_day desc, begun_by",
                        Head::read,
                        least)
                .forEach(head -> taker.accept(story(head)));
    }

    private record Placed(long article, String story) {}

    /**
     * The numbers of the articles of an SQL list, each story's together and the earliest of it first; the stories with the
     * latest day first. An article of no story stands alone.
     */
    public List<List<Long>> together(String articles) {
        List<Placed> placed = database.list(
                "select page.article, coalesce('s' || placement.story, 'a' || page.article) as told,"
                        + " coalesce(story.last_day, page.day) as latest from page"
                        + " left join placement on placement.article = page.article"
                        + " left join story on story.id = placement.story where page.article in (" + articles
                        + ") order by latest desc, told, page.published, page.article",
                row -> new Placed(row.getLong(1), row.getString(2)));
        Map<String, List<Long>> stories = new LinkedHashMap<>();
        placed.forEach(one ->
                stories.computeIfAbsent(one.story, none -> new ArrayList<>()).add(one.article));
        return List.copyOf(stories.values());
    }

    /** The story of the article with this address; empty when there is no such article. */
    public Optional<StoryPage> of(String address) {
        return database.first(
                        STORY + "id = (select story from placement join article on article.id = placement.article"
                                + " where address = ?)",
                        Head::read,
                        address)
                .map(this::page);
    }

    private StoryPage page(Head head) {
        List<StoryMember> members = members(head.id);
        return new StoryPage(
                head.begunBy,
                head.name,
                head.first,
                head.last,
                members.stream().map(StoryMember::address).toList(),
                members);
    }

    private ToldStory story(Head head) {
        List<String> articles = database.list(
                "select address from placement join article on article.id = placement.article"
                        + " join page on page.article = placement.article where story = ? order by published, address",
                row -> row.getString(1),
                head.id);
        return new ToldStory(head.begunBy, head.name, head.first, head.last, articles);
    }

    private List<StoryMember> members(long story) {
        return database.list(
                "select article.address, title, publisher, published, why, near.address, similarity, placement.words, days"
                        + " from placement join article on article.id = placement.article"
                        + " join page on page.article = placement.article"
                        + " left join article near on near.id = placement.nearest"
                        + " where story = ? order by published, article.address",
                Stories::member,
                story);
    }

    private static StoryMember member(ResultSet row) throws SQLException {
        String words = row.getString(8);
        return new StoryMember(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getString(6)),
                row.getDouble(7),
                words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1)),
                row.getDouble(9));
    }
}
