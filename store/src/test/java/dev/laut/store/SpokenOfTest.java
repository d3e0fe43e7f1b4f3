package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.article.Span;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.actors.NamedActor;
import dev.laut.event.EventTypes;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.naming.NamingIndex;
import dev.laut.naming.Usage;
import dev.laut.record.ArticleRecord;
import dev.laut.relation.Dealing;
import dev.laut.relation.Months;
import dev.laut.relation.Relation;
import dev.laut.statement.Statement;
import dev.laut.store.Correction.Change;
import dev.laut.store.Correction.Kind;
import dev.laut.store.Found.Count;
import dev.laut.store.Found.Hit;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery.By;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StoreException.Reason;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of an actor over all articles, from the store's tables. */
class SpokenOfTest {

    private static final GermanDictionary DICTIONARY = GermanDictionary.load();
    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();

    private static final String NEIGHBOUR = "Anna Beck sagte gegenüber Jonas Wild, Georgien sei ein guter Nachbar. "
            + "Die Lage sei ernst, sagte Jonas Wild.";
    private static final String BREMEN = "Georgien brauche Zeit, sagte Anna Beck am Montag in Bremen. "
            + "„Anna Beck irrt sich gewaltig“, sagte Jonas Wild in Bremen.";
    private static final String CRITICISM = "Deutschland warf Georgien am Montag in Berlin vor, die Wahl zu stören. "
            + "Die georgische Regierung kritisierte Deutschland.";

    @TempDir
    private Path folder;

    StorePlace place() {
        return StorePlace.of(folder);
    }

    @BeforeEach
    void fill() {
        StoreFixture.fill(place(), "Wird gleich ersetzt, sagte Jonas Wild.", BREMEN, CRITICISM, CRITICISM);
        try (StoreWriter writer = StoreFixture.open(place())) {
            writer.add(addressed(StoreFixture.entry("https://weser.example/1", NEIGHBOUR), "Jonas Wild"));
            writer.commit();
        }
    }

    /** The article as the trained weights read it, which find who is spoken to. */
    private static Entry addressed(Entry entry, String addressee) {
        ArticleRecord old = entry.articleRecord();
        Statement said = old.statements().get(0);
        int begin = old.article().text().indexOf(addressee);
        Statement addressed = new Statement(
                said.id(),
                said.type(),
                said.medium(),
                said.content(),
                said.cue(),
                said.frame(),
                said.speaker(),
                List.of(new Span(begin, begin + addressee.length())),
                said.speakerEntity(),
                said.act(),
                said.hedge(),
                said.polarity(),
                said.inheritedFrom(),
                said.rule(),
                said.chain());
        List<Statement> statements = new ArrayList<>(old.statements());
        statements.set(0, addressed);
        ArticleRecord read = Corrected.with(old, old.entities(), statements);
        PackedEntry packed = entry.prepared().packed();
        return Entry.of(
                new PackedEntry(
                        packed.address(),
                        packed.fingerprint(),
                        packed.inputFingerprint(),
                        packed.text(),
                        packed.input(),
                        RecordPacking.pack(read)),
                read,
                StoreFixture.LEMMAS);
    }

    private Store open() {
        return Store.open(place(), StoreFixture.LEMMAS);
    }

    @Test
    void topicsAreWhomAStatementSpeaksOf() {
        try (Store store = open()) {
            assertEquals(
                    new Count("Georgien", 2),
                    store.topics(SearchQuery.speaker("Anna Beck"), 5).get(0));
            List<Hit> said = store.search(SearchQuery.speaker("Anna Beck").with(By.TOPIC, "Georgien"), Order.DATE, 0, 9)
                    .hits();
            assertEquals(2, said.size());
            List<Hit> saidOf = store.search(SearchQuery.ALL.with(By.TOPIC, "Anna Beck"), Order.DATE, 0, 9)
                    .hits();
            assertEquals(
                    List.of("„Anna Beck irrt sich gewaltig“"),
                    saidOf.stream().map(Hit::passage).toList());
        }
    }

    @Test
    void addresseesAreNamesOrWords() {
        try (Store store = open()) {
            List<Count> addressees = store.addressees(SearchQuery.speaker("Anna Beck"), 5);
            assertEquals(List.of(new Count("Jonas Wild", 1)), addressees);
            assertEquals(
                    1,
                    store.search(SearchQuery.ALL.with(By.ADDRESSEE, "Jonas Wild"), Order.DATE, 0, 9)
                            .total());
        }
    }

    @Test
    void namesAreThoseThatTheArticlesUse() {
        try (Store store = open()) {
            NamingIndex index = new NamingIndex(NamedActor.of("Anna Beck", KNOWLEDGE), DICTIONARY);
            store.articles(SearchQuery.ALL, article -> index.add(article.articleRecord()));
            List<Usage> usages = store.usages("Anna Beck", Optional.empty(), Optional.empty(), DICTIONARY);
            assertEquals(shown(index.usages()), shown(usages));
            assertTrue(usages.stream().anyMatch(usage -> usage.user().equals("Jonas Wild")), usages::toString);
            Usage own = usages.get(0);
            var latest = own.expressions().get(0).passages().get(0);
            String text = store.article(Long.parseLong(latest.article()))
                    .orElseThrow()
                    .articleRecord()
                    .article()
                    .text();
            assertEquals(latest.words(), latest.span().in(text));
            assertEquals(
                    List.of(),
                    store.usages("Anna Beck", Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), DICTIONARY));
        }
    }

    private static List<String> shown(List<Usage> usages) {
        return usages.stream()
                .flatMap(usage -> usage.expressions().stream()
                        .map(words -> usage.voice() + " " + usage.user() + " " + words.words() + " " + words.count()))
                .sorted()
                .toList();
    }

    @Test
    void dealingsAreThoseOfTheRecordsAndTwinsCountOnce() {
        NamedActor one = NamedActor.of("Deutschland", KNOWLEDGE);
        NamedActor other = NamedActor.of("Georgien", KNOWLEDGE);
        try (Store store = open()) {
            Relation relation = new Relation(one, other, EventTypes.load());
            store.articles(SearchQuery.ALL, article -> relation.add(article.articleRecord()));
            List<Dealing> dealings = store.dealings(one, other, Optional.empty(), Optional.empty());
            assertTrue(dealings.size() > 1, dealings::toString);
            assertEquals(
                    relation.months().stream().map(SpokenOfTest::counts).toList(),
                    Months.of(dealings).stream().map(SpokenOfTest::counts).toList());
            assertTrue(dealings.stream()
                    .flatMap(dealing -> dealing.passages().stream())
                    .allMatch(passage -> store.article(Long.parseLong(passage.article()))
                            .orElseThrow()
                            .articleRecord()
                            .article()
                            .text()
                            .contains(passage.words())));
        }
    }

    private static String counts(dev.laut.relation.Month month) {
        return month.month() + " "
                + month.dealings().stream()
                        .map(dealing ->
                                dealing.kind() + " " + dealing.type() + " " + dealing.tone() + " " + dealing.to())
                        .sorted()
                        .toList();
    }

    /** The tables as the sixth version of them was. */
    private void makeOlder() {
        try (Database database = place().writing()) {
            database.begin();
            List.of(
                            "drop table topic",
                            "drop table addressee",
                            "drop table derivation",
                            "alter table event drop column spans",
                            "alter table mention drop column begins",
                            "alter table mention drop column statement",
                            "delete from flyway_schema_history where version = '7'")
                    .forEach(database::update);
            database.commit();
        }
    }

    @Test
    void anOlderStoreIsMadeAnewByWhoeverWritesNext() {
        makeOlder();
        StoreException failure = assertThrows(StoreException.class, this::open);
        assertEquals(Reason.OLDER, failure.reason());
        StoreFixture.open(place()).close();
        topicsAreWhomAStatementSpeaksOf();
        namesAreThoseThatTheArticlesUse();
    }

    /** Whoever is ended between the change of the tables and their new rows leaves both to the next. */
    @Test
    void whatIsNotYetMadeAnewIsNotAnswered() {
        makeOlder();
        place().writing().close();
        StoreException failure = assertThrows(StoreException.class, this::open);
        assertEquals(Reason.OLDER, failure.reason());
        StoreFixture.open(place()).close();
        addresseesAreNamesOrWords();
    }

    @Test
    void mergedActorsAreOneTopic() {
        try (StoreWriter writer = StoreFixture.open(place())) {
            String key;
            try (Store store = open()) {
                key = store.actorKey("Jonas Wild").orElseThrow();
                String into = store.actorKey("Anna Beck").orElseThrow();
                writer.correct(new Change(Kind.MERGE, "", "", key, into), "anna");
            }
        }
        try (Store store = open()) {
            assertEquals(List.of(new Count("Anna Beck", 1)), store.addressees(SearchQuery.speaker("Anna Beck"), 5));
        }
    }
}
