package dev.laut.store;

import dev.laut.record.ArticleRecord;
import dev.laut.store.InputFormat.Kept;
import dev.laut.store.StoreWriter.Intakes;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.Packed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Makes anew what can be made anew, in one transaction: the old holds until the new is whole. */
final class Rebuild {

    private static final String LATEST =
            " where version = (select max(version) from article newest where newest.address = article.address)";

    private static final List<String> DERIVED = List.of(
            "participant", "event", "silence", "hop", "topic", "addressee", "statement", "mention", "page", "actor");

    private static final List<String> WORDS = List.of("article_words", "statement_words");

    private final Database database;
    private final DerivedTables derived;
    private final Actors actors;
    private final CorrectionTable corrections;
    private final Lemmas lemmas;

    Rebuild(Database database, DerivedTables derived, Actors actors, CorrectionTable corrections, Lemmas lemmas) {
        this.database = database;
        this.derived = derived;
        this.actors = actors;
        this.corrections = corrections;
        this.lemmas = lemmas;
    }

    /** An article as it is kept. */
    record KeptArticle(long id, ArticleRecord articleRecord) {}

    static KeptArticle kept(ResultSet row) throws SQLException {
        return new KeptArticle(row.getLong(1), RecordPacking.open(row.getBytes(2), row.getBytes(3)));
    }

    void tables() {
        database.begin();
        try {
            derive();
            database.commit();
        } catch (RuntimeException e) {
            database.rollback();
            throw e;
        } finally {
            actors.forget();
        }
    }

    private void derive() {
        DERIVED.forEach(table -> database.update("delete from " + table));
        WORDS.forEach(table -> database.update(database.dialect().clearWords(table)));
        actors.forget();
        List<Long> articles = database.list("select id from article" + LATEST + " order by id", row -> row.getLong(1));
        articles.forEach(this::derive);
        Merges.apply(database, corrections.merges());
        DerivedTables.areOfNow(database);
    }

    private void derive(long article) {
        String address = database.first("select address from article where id = ?", row -> row.getString(1), article)
                .orElseThrow();
        KeptArticle kept = database.first("select id, text, record from article where id = ?", Rebuild::kept, article)
                .orElseThrow();
        derived.add(article, Derivation.of(Corrected.of(kept.articleRecord(), corrections.of(address)), lemmas));
    }

    void records(Intakes intakes) {
        database.begin();
        try {
            database.list("select id from article order by id", row -> row.getLong(1))
                    .forEach(article -> reread(article, intakes));
            derive();
            database.commit();
        } catch (RuntimeException e) {
            database.rollback();
            throw e;
        } finally {
            actors.forget();
        }
    }

    /** An input that this engine refuses keeps its earlier reading. */
    private void reread(long article, Intakes intakes) {
        Kept kept = database.first(
                        "select text, input from article where id = ?",
                        row -> InputFormat.read(Packed.openAgainst(Packed.text(row.getBytes(1)), row.getBytes(2))),
                        article)
                .orElseThrow();
        if (intakes.with(kept.options()).pack(kept.input()) instanceof Intake.Outcome.Packed read) {
            database.update(
                    "update article set text = ?, input = ?, record = ? where id = ?",
                    read.entry().text(),
                    read.entry().input(),
                    read.entry().articleRecord(),
                    article);
        }
    }
}
