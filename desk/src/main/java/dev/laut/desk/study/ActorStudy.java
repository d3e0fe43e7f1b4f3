package dev.laut.desk.study;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.actors.NamedActor;
import dev.laut.event.EventTypes;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.naming.NamingIndex;
import dev.laut.naming.Usage;
import dev.laut.record.ArticleRecord;
import dev.laut.relation.Dealing;
import dev.laut.relation.Month;
import dev.laut.relation.Relation;
import dev.laut.statement.Statement;
import dev.laut.store.Dossier;
import dev.laut.store.Found.Count;
import dev.laut.store.Store.StoredArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the latest articles that mention an actor say of it, beyond its dossier. */
public final class ActorStudy {

    private static final int MOST_COUNTS = 12;

    private final Dossier.Actor actor;
    private final Sheaf sheaf;
    private final NamedActor named;
    private final KnowledgeBase knowledge;

    public ActorStudy(Dossier.Actor actor, Sheaf sheaf, KnowledgeBase knowledge) {
        this.actor = actor;
        this.sheaf = sheaf;
        this.knowledge = knowledge;
        this.named = NamedActor.of(actor.name(), knowledge);
    }

    /** What the actor said, the latest first. */
    public List<Utterance> said() {
        return utterances((statement, here) -> here.isSpeaker(statement));
    }

    /** What others said of the actor, the latest first. */
    public List<Utterance> saidOf() {
        return utterances((statement, here) -> !here.isSpeaker(statement) && here.isMentioned(statement));
    }

    /** The actor in one article: the ids it has there, and where it is mentioned. */
    private record Here(Set<String> ids, List<Span> mentions) {

        boolean isSpeaker(Statement statement) {
            return statement.speakerEntity().filter(ids::contains).isPresent();
        }

        boolean isMentioned(Statement statement) {
            return mentions.stream()
                    .anyMatch(mention -> statement.content().stream().anyMatch(content -> content.contains(mention)));
        }
    }

    private Here here(ArticleRecord articleRecord) {
        Set<String> ids = articleRecord.entities().stream()
                .filter(this::isActor)
                .map(Entity::id)
                .collect(Collectors.toSet());
        return new Here(
                ids,
                articleRecord.mentions().stream()
                        .filter(mention ->
                                mention.entity().filter(ids::contains).isPresent())
                        .map(Mention::span)
                        .toList());
    }

    private List<Utterance> utterances(BiPredicate<Statement, Here> choice) {
        List<Utterance> found = new ArrayList<>();
        for (StoredArticle article : sheaf.articles()) {
            Here here = here(article.articleRecord());
            article.articleRecord().wholeStatements().stream()
                    .filter(statement -> choice.test(statement, here))
                    .forEach(statement -> found.add(Utterance.of(statement, article)));
        }
        Collections.reverse(found);
        return found;
    }

    private boolean isActor(Entity entity) {
        return named.is(entity) || entity.name().equalsIgnoreCase(actor.name());
    }

    /** How often statements speak of whom or what. */
    public static List<Count> counts(List<Utterance> utterances, Function<Utterance, List<String>> names) {
        Map<String, Long> counts = utterances.stream()
                .flatMap(utterance -> names.apply(utterance).stream())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Count::count).reversed().thenComparing(Count::value))
                .limit(MOST_COUNTS)
                .toList();
    }

    /** Who calls the actor what. */
    public List<Usage> usages(GermanDictionary dictionary) {
        NamingIndex index = new NamingIndex(named, dictionary);
        sheaf.articles().forEach(article -> index.add(article.articleRecord()));
        return index.usages();
    }

    /** The announcements of the actor. */
    public List<Due> announcements(GermanDictionary dictionary, LocalDate today) {
        return Due.of(sheaf, dictionary, today).stream()
                .filter(due -> due.who().equalsIgnoreCase(actor.name()))
                .toList();
    }

    /** What passed between the actor and another, month by month. */
    public Between between(String other) {
        Relation relation = new Relation(named, NamedActor.of(other, knowledge), EventTypes.load());
        sheaf.articles().forEach(article -> relation.add(article.articleRecord()));
        List<Month> months = relation.months();
        List<Passed> passed = months.stream()
                .flatMap(month -> month.dealings().stream())
                .map(this::passed)
                .toList();
        return new Between(other, Bars.of(months), passed);
    }

    private Passed passed(Dealing dealing) {
        return new Passed(
                dealing.type(),
                dealing.tone().name(),
                dealing.status(),
                dealing.day().orElse(""),
                dealing.passages().stream()
                        .map(passage -> Cited.of(passage, sheaf))
                        .toList());
    }

    /** What passed between two. */
    public record Between(String other, Bars bars, List<Passed> dealings) {}

    /** One thing that did, with its words. */
    public record Passed(String type, String tone, Optional<String> status, String day, List<Cited> cited) {}
}
