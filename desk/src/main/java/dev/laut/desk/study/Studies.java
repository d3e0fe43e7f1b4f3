package dev.laut.desk.study;

import dev.laut.desk.stock.Stock;
import dev.laut.entity.EntityKind;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.actors.NamedActor;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.relation.Dealing;
import dev.laut.store.Dossier;
import dev.laut.store.Found;
import dev.laut.store.Found.Count;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import dev.laut.store.SearchQuery.By;
import dev.laut.store.Store;
import dev.laut.store.group.ToldStory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Studies of a store, each kept for whoever asks again. Thread-safe. */
public final class Studies {

    /** Articles in which plans and what became of them are looked for at a time: read in a quarter of a second. */
    public static final int MOST_PLANS = 25;

    /** Articles that are held against each other at a time: more than any story has, and read in a quarter of a second. */
    public static final int MOST_TENSE = 50;

    /** Those that a month of announcements looks at. */
    private static final int MOST_OF_MONTH = 300;

    /** Stories of a list; who wants others narrows it. */
    private static final int MOST_STORIES = 100;

    private static final int LEAST_ARTICLES = 2;

    /** Topics and addressees of a dossier. */
    private static final int MOST_COUNTS = 12;

    /** What others said of an actor; the search has the rest. */
    private static final int MOST_SAID_OF = 20;

    private final Stock stock;
    private final KnowledgeBase knowledge;
    private final GermanDictionary dictionary;
    private final Kept kept;

    public Studies(Stock stock, KnowledgeBase knowledge, GermanDictionary dictionary) {
        this.stock = stock;
        this.knowledge = knowledge;
        this.dictionary = dictionary;
        this.kept = new Kept(stock);
    }

    /** How many articles were looked at, of how many. */
    public record Extent(long lookedAt, long total) {

        static Extent of(Sheaf sheaf) {
            return new Extent(sheaf.articles().size(), sheaf.total());
        }

        public boolean isCut() {
            return lookedAt < total;
        }
    }

    /**
     * What takes longer to find out of an actor, over all articles of a while.
     *
     * @param saidOf the latest of what others said of it
     */
    public record ActorMore(
            List<Count> topics,
            List<Count> addressees,
            Found saidOf,
            List<Naming> namings,
            Optional<Between> between) {}

    /** What the whole store knows of an actor at once; empty when nobody of this name is known. */
    public Optional<Dossier> dossier(String name) {
        return kept.get(Dossiers.class, name, () -> new Dossiers(stock.ask(store -> store.dossier(name))))
                .found();
    }

    /** All that an actor said in a while, the latest first; {@code narrowed} says more that must hold of it. */
    public Found said(Dossier dossier, SearchQuery narrowed, int page, int hits) {
        SearchQuery query = narrowed.with(By.SPEAKER, dossier.actor().key());
        return kept.get(
                Found.class,
                query + " " + page + " " + hits,
                () -> stock.ask(store -> store.statements(query, Order.DATE, (page - 1) * hits, hits)));
    }

    private record Dossiers(Optional<Dossier> found) {}

    /**
     * The rest that the articles of a while tell of an actor.
     *
     * @param other whose relation to the actor is told; empty for the one most often met
     */
    public ActorMore more(Dossier dossier, Optional<LocalDate> from, Optional<LocalDate> to, String other) {
        String actor = dossier.actor().key();
        String key = String.join("\0", actor, from.toString(), to.toString(), other);
        return kept.get(ActorMore.class, key, () -> {
            SearchQuery all = SearchQuery.ALL.between(from, to);
            SearchQuery said = all.with(By.SPEAKER, actor);
            return stock.ask(store -> new ActorMore(
                    store.topics(said, MOST_COUNTS),
                    store.addressees(said, MOST_COUNTS),
                    store.statements(all.with(By.TOPIC, actor), Order.DATE, 0, MOST_SAID_OF),
                    Naming.of(store.usages(actor, from, to, dictionary)),
                    other(dossier, other).map(name -> between(store, dossier, name, from, to))));
        });
    }

    private Between between(
            Store store, Dossier dossier, String other, Optional<LocalDate> from, Optional<LocalDate> to) {
        List<Dealing> dealings = store.dealings(
                NamedActor.of(dossier.actor().name(), knowledge), NamedActor.of(other, knowledge), from, to);
        return Between.of(other, dealings, store::publisher);
    }

    private static Optional<String> other(Dossier dossier, String other) {
        return other.isEmpty() ? dossier.company().stream().map(Count::value).findFirst() : Optional.of(other);
    }

    /** The latest stories, and how many there are. */
    public record StoryList(int total, List<ToldStory> latest) {}

    /** Stories of two and more articles, the latest first. */
    public StoryList stories(SearchQuery query) {
        return kept.get(
                StoryList.class,
                query.toString(),
                () -> stock.ask(store -> {
                    List<ToldStory> told = new ArrayList<>();
                    store.stories(query, LEAST_ARTICLES, told::add);
                    return new StoryList(
                            told.size(), told.stream().limit(MOST_STORIES).toList());
                }));
    }

    /** The latest articles. */
    public Found latest(int hits) {
        return kept.get(
                Found.class,
                "latest " + hits,
                () -> stock.ask(store -> store.search(SearchQuery.ALL, Order.DATE, 0, hits)));
    }

    /** Through whom the statements that a question finds came. */
    public Flow flow(SearchQuery query) {
        return kept.get(Flow.class, query.toString(), () -> Flow.of(stock.ask(store -> store.chains(query))));
    }

    /** What contradicts or overtakes what in a part of some articles. */
    public record Tensions(int page, int pages, Extent extent, List<Tension> tensions) {}

    /** The tensions of a story; of a question that finds more articles those of a part of them, the latest stories first. */
    public Tensions tensions(SearchQuery query, int page) {
        return kept.get(
                Tensions.class,
                query + " " + page,
                () -> stock.ask(store -> {
                    Parts parts = parts(store, query, MOST_TENSE);
                    Sheaf sheaf = parts.sheaf(store, page);
                    return new Tensions(page, parts.count(), Extent.of(sheaf), Tension.of(sheaf, dictionary));
                }));
    }

    /** Somebody who turns the pages asks for the same parts again. */
    private Parts parts(Store store, SearchQuery query, int most) {
        return kept.get(Parts.class, query + " " + most, () -> Parts.of(store, query, most));
    }

    /** Who relies on whom in the statements that a question finds. */
    public Reliance chains(SearchQuery query) {
        return kept.get(Reliance.class, query.toString(), () -> Reliance.of(stock.ask(store -> store.chains(query))));
    }

    /** An outlet's articles and sources. */
    public record Outlet(long articles, Sources sources) {}

    public Outlet outlet(SearchQuery query) {
        return kept.get(
                Outlet.class,
                query.toString(),
                () -> stock.ask(store -> new Outlet(
                        store.search(query, Order.DATE, 0, 1).total(),
                        Sources.of(store.origins(query), store.chains(query), knowledge))));
    }

    /** What was announced. */
    public record Announced(Extent extent, List<Due> dues) {}

    /** What is due between two days: the articles that plan something for them, whenever they were published. */
    public Announced announced(SearchQuery query, LocalDate today, LocalDate from, LocalDate to) {
        return kept.get(Announced.class, today + " " + from + " " + to + " " + query, () -> {
            Sheaf sheaf = Sheaf.planned(stock, query, from, to, MOST_OF_MONTH);
            return new Announced(Extent.of(sheaf), Due.of(sheaf, dictionary, today));
        });
    }

    /** What was announced in a part of some articles. */
    public record Plans(int page, int pages, Extent extent, List<Due> dues) {}

    /** What the articles of a question announce, so many of them at a time, the latest stories first. */
    public Plans plans(SearchQuery query, LocalDate today, int page) {
        return kept.get(
                Plans.class,
                today + " " + query + " " + page,
                () -> stock.ask(store -> {
                    Parts parts = parts(store, query, MOST_PLANS);
                    Sheaf sheaf = parts.sheaf(store, page);
                    return new Plans(page, parts.count(), Extent.of(sheaf), Due.of(sheaf, dictionary, today));
                }));
    }

    /**
     * What an actor announced, in a part of the articles that plan something: those in which it speaks, and those that mention
     * a person, as outlets tell in their own voice what a person plans.
     */
    public Plans plans(Dossier dossier, Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today, int page) {
        Dossier.Actor actor = dossier.actor();
        By by = actor.kind().equals(EntityKind.PERSON.name()) ? By.ACTOR : By.SPEAKER;
        SearchQuery query =
                SearchQuery.ALL.between(from, to).with(by, actor.key()).with(By.STATUS, "PLANNED");
        Plans all = plans(query, today, page);
        return new Plans(
                all.page,
                all.pages,
                all.extent,
                all.dues.stream()
                        .filter(due -> due.who().equalsIgnoreCase(actor.name()))
                        .toList());
    }
}
