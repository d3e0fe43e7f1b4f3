package dev.laut.desk.study;

import dev.laut.desk.stock.Stock;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Dossier;
import dev.laut.store.Found;
import dev.laut.store.Found.Count;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import dev.laut.store.group.ToldStory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Studies of a store, each kept for whoever asks again. Thread-safe. */
public final class Studies {

    /** Articles that a study looks at: read in a second, and more than one person follows. */
    private static final int MOST = 60;

    /** Those that a month of announcements looks at. */
    private static final int MOST_OF_MONTH = 300;

    /** Stories of a list; who wants others narrows it. */
    private static final int MOST_STORIES = 100;

    private static final int LEAST_ARTICLES = 2;

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

    /** What the latest articles tell of an actor's statements, and of others' about it. */
    public record ActorFile(
            Extent extent, List<Utterance> said, List<Count> topics, List<Count> addressees, List<Utterance> saidOf) {}

    /** What takes longer to find out. */
    public record ActorMore(
            ActorFile file, List<Naming> namings, List<Due> announcements, Optional<ActorStudy.Between> between) {}

    /** What somebody calls an actor; "publisher" or "speaker" in {@code voice}. */
    public record Naming(String voice, String user, List<String> words) {}

    /** What the whole store knows of an actor at once; empty when nobody of this name is known. */
    public Optional<Dossier> dossier(String name) {
        return kept.get(Dossiers.class, name, () -> new Dossiers(stock.ask(store -> store.dossier(name))))
                .found();
    }

    /** All that an actor said in a while, the latest first. */
    public Found said(Dossier dossier, Optional<LocalDate> from, Optional<LocalDate> to, int page, int hits) {
        SearchQuery query = SearchQuery.speaker(dossier.actor().key()).between(from, to);
        return kept.get(
                Found.class,
                query + " " + page + " " + hits,
                () -> stock.ask(store -> store.statements(query, Order.DATE, (page - 1) * hits, hits)));
    }

    /** What the latest articles of a while say of an actor, by topic and addressee. */
    public ActorFile actor(Dossier dossier, Optional<LocalDate> from, Optional<LocalDate> to) {
        String key = String.join("\0", dossier.actor().key(), from.toString(), to.toString());
        return kept.get(ActorFile.class, key, () -> file(dossier, sheaf(dossier, from, to)));
    }

    private record Dossiers(Optional<Dossier> found) {}

    private Sheaf sheaf(Dossier dossier, Optional<LocalDate> from, Optional<LocalDate> to) {
        Optional<String> actor = Optional.of(dossier.actor().key());
        return Sheaf.of(stock, Questions.of("", actor, Optional.empty(), from, to), MOST);
    }

    private ActorFile file(Dossier dossier, Sheaf sheaf) {
        ActorStudy study = new ActorStudy(dossier.actor(), sheaf, knowledge);
        List<Utterance> said = study.said();
        return new ActorFile(
                Extent.of(sheaf),
                said,
                ActorStudy.counts(said, Utterance::topics),
                ActorStudy.counts(said, utterance -> List.of(utterance.addressee())),
                study.saidOf());
    }

    /**
     * The rest that the latest articles of a while tell of an actor.
     *
     * @param other whose relation to the actor is told; empty for the one most often met
     */
    public ActorMore more(
            Dossier dossier, Optional<LocalDate> from, Optional<LocalDate> to, String other, LocalDate today) {
        String key = String.join("\0", dossier.actor().key(), from.toString(), to.toString(), other, today.toString());
        return kept.get(ActorMore.class, key, () -> {
            Sheaf sheaf = sheaf(dossier, from, to);
            ActorStudy study = new ActorStudy(dossier.actor(), sheaf, knowledge);
            return new ActorMore(
                    file(dossier, sheaf),
                    namings(study),
                    study.announcements(dictionary, today),
                    other(dossier, other).map(study::between));
        });
    }

    private List<Naming> namings(ActorStudy study) {
        return study.usages(dictionary).stream()
                .map(usage -> new Naming(
                        usage.voice().name(),
                        usage.user(),
                        usage.expressions().stream()
                                .map(expression -> expression.words() + " (" + expression.count() + ")")
                                .toList()))
                .toList();
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

    /** What contradicts or overtakes what. */
    public record Tensions(Extent extent, List<Tension> tensions) {}

    public Tensions tensions(SearchQuery query) {
        return kept.get(Tensions.class, query.toString(), () -> {
            Sheaf sheaf = Sheaf.of(stock, query, MOST);
            return new Tensions(Extent.of(sheaf), Tension.of(sheaf, dictionary));
        });
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

    /** What is due in a month: the articles that plan something for it are looked at, whenever they were published. */
    public Announced announced(SearchQuery query, LocalDate today, YearMonth month) {
        return kept.get(Announced.class, today + " " + month + " " + query, () -> {
            Sheaf sheaf = Sheaf.planned(stock, query, month.atDay(1), month.atEndOfMonth(), MOST_OF_MONTH);
            return new Announced(Extent.of(sheaf), Due.of(sheaf, dictionary, today));
        });
    }

    public Announced announced(SearchQuery query, LocalDate today) {
        return kept.get(Announced.class, today + " " + query, () -> {
            Sheaf sheaf = Sheaf.of(stock, query, MOST);
            return new Announced(Extent.of(sheaf), Due.of(sheaf, dictionary, today));
        });
    }
}
