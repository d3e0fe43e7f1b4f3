package dev.laut;

import dev.laut.article.Article;
import dev.laut.entity.Entity;
import dev.laut.entity.EntityFinder;
import dev.laut.entity.EntityKind;
import dev.laut.entity.FirstPerson;
import dev.laut.entity.Mention;
import dev.laut.entity.Mentions;
import dev.laut.entity.QuotedSpeech;
import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.event.EventFinder;
import dev.laut.event.FigureFinder;
import dev.laut.event.Triggers;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.link.LinkFinder;
import dev.laut.record.ArticleRecord;
import dev.laut.record.RecordBuilder;
import dev.laut.statement.Finding;
import dev.laut.statement.Statement;
import dev.laut.statement.StatementFinder;
import dev.laut.statement.StatementFinders;
import dev.laut.statement.StatementType;
import dev.laut.statement.chain.Attribution;
import dev.laut.statement.chain.Attributor;
import dev.laut.statement.learned.StatementModel;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import dev.laut.text.LanguageGuess;
import dev.laut.time.TimeTagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads German news articles and keeps the record: who said what, to whom, when, and according to whom.
 *
 * <p>Thread-safe; make one and share it.
 */
public final class Laut {

    private static final String GERMAN = "de";

    private final GermanDictionary dictionary;
    private final Analyser analyser;
    private final LanguageGuess languages = LanguageGuess.load();
    private final TimeTagger times = new TimeTagger();
    private final KnowledgeBase knowledge;
    private final EntityFinder entities;
    private final FirstPerson firstPerson;
    private final StatementFinder statements;
    private final Attributor attributor;
    private final EventFinder events;
    private final FigureFinder figures = new FigureFinder();
    private final LinkFinder links = new LinkFinder();

    private Laut(
            GermanDictionary dictionary,
            KnowledgeBase knowledge,
            EntityFinder entities,
            StatementFinder statements,
            EventFinder events) {
        this.dictionary = dictionary;
        this.knowledge = knowledge;
        analyser = new Analyser(dictionary);
        this.entities = entities;
        firstPerson = new FirstPerson(knowledge);
        this.statements = statements;
        attributor = new Attributor(dictionary, knowledge);
        this.events = events;
    }

    /** The same engine with other words for events, such as a user's own beside those that Laut brings. */
    public Laut with(Triggers words) {
        return new Laut(dictionary, knowledge, entities, statements, new EventFinder(dictionary, words));
    }

    /** The engine with everything it brings. Loads its dictionary, so keep the result. */
    public static Laut german() {
        return german(KnowledgeBase::load);
    }

    /** The engine with the actors that {@code knowledge} loads, such as a user's own; it fails as they do. */
    public static Laut german(Supplier<KnowledgeBase> knowledge) {
        return german(knowledge, GermanDictionary::load, StatementFinders::german);
    }

    /** The engine with a dictionary that is loaded already: what it has looked up serves all who share it. */
    public static Laut german(GermanDictionary dictionary, Supplier<KnowledgeBase> knowledge) {
        return german(knowledge, () -> dictionary, StatementFinders::german);
    }

    /** The engine with weights of one's own, as {@code laut train} writes them. */
    public static Laut german(Supplier<KnowledgeBase> knowledge, StatementModel weights) {
        return german(knowledge, GermanDictionary::load, dictionary -> StatementFinders.german(dictionary, weights));
    }

    /** Loads what is large side by side: a start is most of the time that one article takes. */
    private static Laut german(
            Supplier<KnowledgeBase> knowledge,
            Supplier<GermanDictionary> words,
            Function<GermanDictionary, StatementFinder> finders) {
        CompletableFuture<KnowledgeBase> actors = CompletableFuture.supplyAsync(knowledge);
        CompletableFuture<EntityFinder> entities = actors.thenApply(EntityFinder::new);
        GermanDictionary dictionary = words.get();
        StatementFinder statements = finders.apply(dictionary);
        EventFinder events = new EventFinder(dictionary);
        return new Laut(dictionary, loaded(actors), loaded(entities), statements, events);
    }

    /** What was loaded; a failure comes as it was thrown. */
    private static <T> T loaded(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Reads one article. Never throws for what an article holds. */
    public ArticleRecord read(Article article) {
        Document document = analyser.analyse(article);
        String language = languages.guess(document);
        RecordBuilder entry = new RecordBuilder(article, language, publisher(article));
        if (!language.equals(GERMAN)) {
            return entry.build();
        }
        Optional<LocalDate> reference = entry.referenceDate();
        entry.times(times.tag(document, reference));
        entry.mentions(entities.find(document, reference));
        List<Finding> findings = statements.find(document);
        entry.attribution(attributor.attribute(document, findings, entry.mentions(), entry.times(), entry.publisher()));
        List<Statement> said = entry.attribution().statements();
        Mentions all = withUnnamed(entry.mentions(), entry.attribution());
        entry.mentions(firstPerson.resolve(document, entry.mentions(), all, speeches(said)));
        entry.events(events.find(document, entry.allEntities(), entry.allMentions(), entry.times(), said, reference));
        entry.figures(figures.find(document, entry.times(), said));
        ArticleRecord read = entry.build();
        return read.with(links.find(document, read));
    }

    /** The mentions with the unnamed sources that speak. */
    private static Mentions withUnnamed(Mentions mentions, Attribution attribution) {
        List<Entity> unnamed = attribution.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.ANONYMOUS)
                .toList();
        Set<String> ids = unnamed.stream().map(Entity::id).collect(Collectors.toSet());
        List<Mention> theirs = attribution.mentions().stream()
                .filter(mention -> mention.entity()
                        .filter(id -> ids.contains(id) || mentions.entity(id).isPresent())
                        .isPresent())
                .toList();
        return unnamed.isEmpty() && theirs.isEmpty() ? mentions : mentions.with(unnamed, theirs);
    }

    private static List<QuotedSpeech> speeches(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.speakerEntity().isPresent())
                .flatMap(statement -> statement.content().stream()
                        .map(span -> new QuotedSpeech(
                                span,
                                statement.speakerEntity().get(),
                                Optional.empty(),
                                statement.type() == StatementType.DIRECT)))
                .toList();
    }

    private Optional<Entity> publisher(Article article) {
        String name = article.publisher().name();
        return knowledge.named(name).stream()
                .filter(actor -> actor.kind() == EntityKind.MEDIUM)
                .findFirst()
                .or(() -> knowledge.medium(name))
                .map(Actor::entity);
    }
}
