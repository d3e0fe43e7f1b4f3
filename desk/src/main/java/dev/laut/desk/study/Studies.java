package dev.laut.desk.study;

import dev.laut.desk.stock.Stock;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Dossier;
import dev.laut.store.Found.Count;
import dev.laut.store.SearchQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Studies of a store, each kept for whoever asks again. Thread-safe. */
public final class Studies {

    /** Articles that a study looks at: read in a second, and more than one person follows. */
    private static final int MOST = 60;

    /** Those of a dossier, which is asked for most. */
    private static final int MOST_OF_ACTOR = 30;

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

    /** What is known of an actor at once. */
    public record ActorFile(
            Dossier dossier,
            Extent extent,
            List<Utterance> said,
            List<Count> topics,
            List<Count> addressees,
            List<Utterance> saidOf) {}

    /** What takes longer to find out. */
    public record ActorMore(
            Dossier dossier,
            Extent extent,
            List<Naming> namings,
            List<Due> announcements,
            Optional<ActorStudy.Between> between) {}

    /** What somebody calls an actor; "publisher" or "speaker" in {@code voice}. */
    public record Naming(String voice, String user, List<String> words) {}

    /** What is known of an actor at once; empty when nobody of this name is known. */
    public Optional<ActorFile> actor(String name, Optional<LocalDate> from, Optional<LocalDate> to) {
        String key = String.join("\0", name, from.toString(), to.toString());
        return dossier(name).map(dossier -> kept.get(ActorFile.class, key, () -> file(dossier, from, to)));
    }

    private Optional<Dossier> dossier(String name) {
        return kept.get(Dossiers.class, name, () -> new Dossiers(stock.ask(store -> store.dossier(name))))
                .found();
    }

    private record Dossiers(Optional<Dossier> found) {}

    private Sheaf sheaf(Dossier dossier, Optional<LocalDate> from, Optional<LocalDate> to) {
        Optional<String> actor = Optional.of(dossier.actor().key());
        return Sheaf.of(stock, Questions.of("", actor, Optional.empty(), from, to), MOST_OF_ACTOR);
    }

    private ActorFile file(Dossier dossier, Optional<LocalDate> from, Optional<LocalDate> to) {
        Sheaf sheaf = sheaf(dossier, from, to);
        ActorStudy study = new ActorStudy(dossier.actor(), sheaf, knowledge);
        List<Utterance> said = study.said();
        return new ActorFile(
                dossier,
                Extent.of(sheaf),
                said,
                ActorStudy.counts(said, Utterance::topics),
                ActorStudy.counts(said, utterance -> List.of(utterance.addressee())),
                study.saidOf());
    }

    /**
     * Announcements, names and relations of an actor; empty when nobody of this name is known.
     *
     * @param other whose relation to the actor is told; empty for the one most often met
     */
    public Optional<ActorMore> more(
            String name, Optional<LocalDate> from, Optional<LocalDate> to, String other, LocalDate today) {
        String key = String.join("\0", name, from.toString(), to.toString(), other, today.toString());
        return dossier(name)
                .map(dossier -> kept.get(ActorMore.class, key, () -> {
                    Sheaf sheaf = sheaf(dossier, from, to);
                    ActorStudy study = new ActorStudy(dossier.actor(), sheaf, knowledge);
                    return new ActorMore(
                            dossier,
                            Extent.of(sheaf),
                            namings(study),
                            study.announcements(dictionary, today),
                            other(dossier, other).map(study::between));
                }));
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

    /** A story: through whom it came. */
    public record Story(Extent extent, Flow flow) {}

    public Story story(SearchQuery query) {
        return kept.get(Story.class, query.toString(), () -> {
            Sheaf sheaf = Sheaf.of(stock, query, MOST);
            return new Story(Extent.of(sheaf), Flow.of(sheaf));
        });
    }

    /** What contradicts or overtakes what. */
    public record Tensions(Extent extent, List<Tension> tensions) {}

    public Tensions tensions(SearchQuery query) {
        return kept.get(Tensions.class, query.toString(), () -> {
            Sheaf sheaf = Sheaf.of(stock, query, MOST);
            return new Tensions(Extent.of(sheaf), Tension.of(sheaf, dictionary));
        });
    }

    /** Who relies on whom. */
    public record Chains(Extent extent, Reliance reliance) {}

    public Chains chains(SearchQuery query) {
        return kept.get(Chains.class, query.toString(), () -> {
            Sheaf sheaf = Sheaf.of(stock, query, MOST);
            return new Chains(Extent.of(sheaf), Reliance.of(sheaf));
        });
    }

    /** An outlet's sources. */
    public record Outlet(Extent extent, Sources sources) {}

    public Outlet outlet(SearchQuery query) {
        return kept.get(Outlet.class, query.toString(), () -> {
            Sheaf sheaf = Sheaf.of(stock, query, MOST);
            return new Outlet(Extent.of(sheaf), Sources.of(stock.ask(store -> store.origins(query)), sheaf, knowledge));
        });
    }

    /** What was announced. */
    public record Announced(Extent extent, List<Due> dues) {}

    public Announced announced(SearchQuery query, LocalDate today) {
        return kept.get(Announced.class, today + " " + query, () -> {
            Sheaf sheaf = Sheaf.of(stock, query, MOST);
            return new Announced(Extent.of(sheaf), Due.of(sheaf, dictionary, today));
        });
    }
}
