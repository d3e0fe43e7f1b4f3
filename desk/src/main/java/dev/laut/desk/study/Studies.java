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
    private static final int MOST = 120;

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

    /** All that is known of an actor. */
    public record ActorFile(
            Dossier dossier,
            Extent extent,
            List<Utterance> said,
            List<Count> topics,
            List<Count> addressees,
            List<Utterance> saidOf,
            List<Naming> namings,
            List<Due> announcements,
            Optional<ActorStudy.Between> between) {}

    /** What somebody calls an actor; "publisher" or "speaker" in {@code voice}. */
    public record Naming(String voice, String user, List<String> words) {}

    /**
     * What is known of an actor.
     *
     * @param other whose relation to the actor is told; empty for the one most often met
     */
    public Optional<ActorFile> actor(
            String name, Optional<LocalDate> from, Optional<LocalDate> to, String other, LocalDate today) {
        String key = String.join("\0", name, from.toString(), to.toString(), other, today.toString());
        return stock.ask(store -> store.dossier(name))
                .map(dossier -> kept.get(ActorFile.class, key, () -> study(dossier, from, to, other, today)));
    }

    private ActorFile study(
            Dossier dossier, Optional<LocalDate> from, Optional<LocalDate> to, String other, LocalDate today) {
        Sheaf sheaf =
                Sheaf.of(stock, Questions.of("", Optional.of(dossier.actor().key()), Optional.empty(), from, to), MOST);
        ActorStudy study = new ActorStudy(dossier.actor(), sheaf, knowledge);
        List<Utterance> said = study.said();
        return new ActorFile(
                dossier,
                Extent.of(sheaf),
                said,
                ActorStudy.counts(said, Utterance::topics),
                ActorStudy.counts(said, utterance -> List.of(utterance.addressee())),
                study.saidOf(),
                study.usages(dictionary).stream()
                        .map(usage -> new Naming(
                                usage.voice().name(),
                                usage.user(),
                                usage.expressions().stream()
                                        .map(expression -> expression.words() + " (" + expression.count() + ")")
                                        .toList()))
                        .toList(),
                study.announcements(dictionary, today),
                other(dossier, other).map(study::between));
    }

    private static Optional<String> other(Dossier dossier, String other) {
        return other.isEmpty() ? dossier.company().stream().map(Count::value).findFirst() : Optional.of(other);
    }

    /** A story: what was announced, told and contradicted in the articles of a question. */
    public record Story(Extent extent, Flow flow, List<Tension> tensions) {}

    public Story story(SearchQuery query) {
        return kept.get(Story.class, query.toString(), () -> {
            Sheaf sheaf = Sheaf.of(stock, query, MOST);
            return new Story(Extent.of(sheaf), Flow.of(sheaf), Tension.of(sheaf, dictionary));
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
