package dev.laut.store;

import dev.laut.entity.actors.NamedActor;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.naming.Usage;
import dev.laut.record.ArticleRecord;
import dev.laut.relation.Dealing;
import dev.laut.store.Found.Count;
import dev.laut.store.Found.Order;
import dev.laut.store.claim.Claim;
import dev.laut.store.claim.Claims;
import dev.laut.store.group.Copies;
import dev.laut.store.group.CopyPair;
import dev.laut.store.group.Stories;
import dev.laut.store.group.StoryPage;
import dev.laut.store.group.ToldStory;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StoreException.Reason;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Answers from a store. Sees what was committed, while somebody adds to it, too. Every answer holds the corrections.
 *
 * <p>For one thread at a time; a store can be opened many times.
 *
 * <pre>{@code
 * try (Store store = Store.open(Path.of("laut-data"), lemmas)) {
 *     Found found = store.search(SearchQuery.words("Treffen in Genf"), Order.DATE, 0, 20);
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Search search;
    private final Timeline timeline;
    private final CorrectionTable corrections;

    private Store(Database database, Lemmas lemmas) {
        this.database = database;
        this.search = new Search(database, lemmas);
        this.timeline = new Timeline(database, lemmas);
        this.corrections = new CorrectionTable(database);
    }

    /**
     * Opens the store in a folder.
     *
     * @throws StoreException when there is none, it cannot be read, or an earlier version of the program made it and nobody
     *     has opened it for writing since
     */
    public static Store open(Path folder, Lemmas lemmas) {
        return open(StorePlace.of(folder), lemmas);
    }

    /**
     * Opens the store at a place.
     *
     * @throws StoreException when there is none, or it cannot be read
     */
    public static Store open(StorePlace place, Lemmas lemmas) {
        Database database = place.reading();
        try {
            if (DerivedTables.areOutdated(database)) {
                throw new StoreException(Reason.OLDER, place.toString(), "");
            }
            return new Store(database, lemmas);
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    /** Statements when the query asks for what only a statement has, else articles. */
    public Found search(SearchQuery query, Order order, int offset, int limit) {
        return search.run(query, query.isOfStatements(), order, offset, limit);
    }

    /** The statements in which all of the query holds. */
    public Found statements(SearchQuery query, Order order, int offset, int limit) {
        return search.run(query, true, order, offset, limit);
    }

    /** What is known of the actor with this name, surname, Wikidata id or key; the most mentioned of several. */
    public Optional<Dossier> dossier(String name) {
        return new Dossiers(database, search, timeline).of(name);
    }

    /** The dated events of the articles a query finds, in the order of their days; its dates are the events'. */
    public List<TimelineEntry> timeline(SearchQuery query, int limit) {
        return timeline(query, 0, limit);
    }

    /** The same without the first ones. */
    public List<TimelineEntry> timeline(SearchQuery query, int offset, int limit) {
        return timeline.of(query, offset, limit);
    }

    /** How many events the timeline of a query has. */
    public long events(SearchQuery query) {
        return timeline.count(query);
    }

    /** Where the statements that a query finds come from; words that several of their articles share come from one place. */
    public OriginCounts origins(SearchQuery query) {
        search.collect(query, true);
        return new OriginTable(database).count();
    }

    /** Whom and what the statements that a query finds speak of, and how many do; the most frequent first. */
    public List<Count> topics(SearchQuery query, int limit) {
        return spokenOf("topic", "who.name", query, limit);
    }

    /** To whom the statements that a query finds are addressed: names, or the words where they name nobody. */
    public List<Count> addressees(SearchQuery query, int limit) {
        return spokenOf("addressee", "coalesce(who.name, told.words)", query, limit);
    }

    private List<Count> spokenOf(String table, String name, SearchQuery query, int limit) {
        search.collect(query, true);
        return database.list(
                "select name, count(*) as times from (select distinct told.statement, " + name
                        + " as name from hit join "
                        + table + " told on told.statement = hit.statement left join actor on actor.id = told.actor"
                        + " left join actor who on who.id = actor.shown) found group by name order by times desc, name limit "
                        + limit,
                row -> new Count(row.getString(1), row.getLong(2)));
    }

    /** Who calls an actor what, over all articles published between two days. A passage's article is its number here. */
    public List<Usage> usages(
            String actor, Optional<LocalDate> from, Optional<LocalDate> to, GermanDictionary dictionary) {
        return new NamesUsed(database, dictionary).of(actor, new Published(from, to));
    }

    /**
     * What passed between two actors, over all articles published between two days. A passage's article is its number here.
     */
    public List<Dealing> dealings(NamedActor one, NamedActor other, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Dealings(database).between(one, other, new Published(from, to));
    }

    /** The chains of the statements that a query finds, each with how often it is there; the most frequent first. */
    public List<ChainCount> chains(SearchQuery query) {
        search.collect(query, true);
        return Chains.ofHits(database);
    }

    /**
     * The statements that a query finds, those of the same speaker in near-equal words or about the same event as one
     * claim; the claims of most articles first.
     *
     * @param least articles that a claim has at least
     */
    public List<Claim> claims(SearchQuery query, int least) {
        search.collect(query, true);
        return new Claims(database).among("select statement from hit", least);
    }

    /** The pairs of copies of which one is among the articles a query finds, by the time of the later one. */
    public void copies(SearchQuery query, Consumer<CopyPair> taker) {
        search.collect(query, query.isOfStatements());
        new Copies(database).among("select article from hit", taker);
    }

    /**
     * The stories with an article that a query finds, the latest first.
     *
     * @param least articles that a story has at least
     */
    public void stories(SearchQuery query, int least, Consumer<ToldStory> taker) {
        search.collect(query, query.isOfStatements());
        new Stories(database).among("select article from hit", least, taker);
    }

    /** The numbers of all articles that a query finds, each story's together; the stories with the latest day first. */
    public List<List<Long>> together(SearchQuery query) {
        search.collect(query, query.isOfStatements());
        return new Stories(database).together("select article from hit");
    }

    /** The story of the article with this address; empty when there is no such article. */
    public Optional<StoryPage> story(String address) {
        return new Stories(database).of(address);
    }

    /** All corrections, also those taken back, in the order in which they were made. */
    public List<Correction> corrections() {
        return corrections.all();
    }

    /** The key of the actor with this name, surname, Wikidata id or key. */
    public Optional<String> actorKey(String name) {
        return new ActorNames(database).key(name);
    }

    /**
     * An article as it is stored, with its corrections.
     */
    public record StoredArticle(long number, String address, int version, ArticleRecord articleRecord) {}

    /** The latest versions of all articles that have a hit, ordered by address. */
    public void articles(SearchQuery query, Consumer<StoredArticle> taker) {
        search.collect(query, query.isOfStatements());
        database.list(
                        "select id from article where id in (select article from hit) order by address",
                        row -> row.getLong(1))
                .forEach(number -> article(number).ifPresent(taker));
    }

    /**
     * An article whose outlet changed it after it was stored.
     *
     * @param number of its latest version
     * @param stored when that came into the store
     */
    public record Rewritten(long number, Instant stored) {}

    /** The articles of a query that have more than one version, the one changed last first. */
    public List<Rewritten> rewritten(SearchQuery query) {
        search.collect(query, query.isOfStatements());
        return database.list(
                "select id, added from article where version > 1 and id in (select article from hit)"
                        + " order by added desc, id desc",
                row -> new Rewritten(row.getLong(1), Instant.parse(row.getString(2))));
    }

    /** The addresses of all articles that a query finds. */
    public Set<String> addresses(SearchQuery query) {
        search.collect(query, query.isOfStatements());
        return Set.copyOf(database.list(
                "select distinct address from article where id in (select article from hit)", row -> row.getString(1)));
    }

    /** The outlet of the article with this number; empty when it is unknown or there is no such article. */
    public String publisher(long number) {
        return database.first("select publisher from page where article = ?", row -> row.getString(1), number)
                .orElse("");
    }

    /** The article with this number. */
    public Optional<StoredArticle> article(long number) {
        return stored("id = ?", number);
    }

    /** A version of the article with this address. */
    public Optional<StoredArticle> article(String address, int version) {
        return stored("address = ? and version = ?", address, version);
    }

    /** The latest version of the article with this address. */
    public Optional<StoredArticle> article(String address) {
        return stored("address = ? order by version desc limit 1", address);
    }

    private Optional<StoredArticle> stored(String condition, Object... values) {
        return database.first(
                        "select id, text, record, address, version from article where " + condition,
                        row -> new StoredArticle(
                                row.getLong(1),
                                row.getString(4),
                                row.getInt(5),
                                RecordPacking.open(row.getBytes(2), row.getBytes(3))),
                        values)
                .map(this::corrected);
    }

    private StoredArticle corrected(StoredArticle read) {
        return new StoredArticle(
                read.number,
                read.address,
                read.version,
                Merges.shown(
                        database,
                        Corrected.of(read.articleRecord, corrections.of(read.address)),
                        corrections.merges()));
    }

    /** The same text as long as nothing is added to, corrected in or told anew by the store. */
    public String state() {
        return database.first(
                        "select coalesce((select max(id) from article), 0), coalesce((select max(id) from correction), 0),"
                                + " (select count(*) from correction where undone_at is not null),"
                                + " coalesce((select max(article) from page), 0), coalesce((select max(id) from story), 0)",
                        row -> row.getLong(1) + "-" + row.getLong(2) + "-" + row.getLong(3) + "-" + row.getLong(4) + "-"
                                + row.getLong(5))
                .orElseThrow();
    }

    /** Ends the question that is being answered, if one is: it fails as cancelled. The only method for any thread. */
    public void cancel() {
        database.cancel();
    }

    @Override
    public void close() {
        database.close();
    }
}
