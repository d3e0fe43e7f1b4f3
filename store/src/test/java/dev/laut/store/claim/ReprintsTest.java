package dev.laut.store.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Span;
import dev.laut.store.claim.Claim.Place;
import dev.laut.store.sql.Database;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReprintsTest {

    @TempDir
    private Path folder;

    private static Said said(long article, int begin, int end) {
        return new Said(
                "1",
                "Anna Beck",
                "Wir prüfen das",
                true,
                article,
                List.of(new Span(begin, end)),
                "",
                List.of(),
                List.of(),
                new Place(article + ":s1", "https://kontur.example/" + article, "Kontur", "2025-09-01"));
    }

    /** Articles 1 and 2 share words, 3 none of them. */
    @Test
    void whatStandsInSharedWordsOfBothIsAReprint() {
        Said first = said(1, 20, 40);
        Said reprinted = said(2, 120, 140);
        Said elsewhere = said(2, 300, 320);
        Said other = said(3, 20, 40);
        try (Database database = StorePlace.of(folder).writing()) {
            database.script("""
                    create temporary table statement (id bigint, article bigint);
                    create temporary table copy (first_article bigint, later_article bigint, runs text);
                    insert into statement values (10, 1), (20, 2), (30, 3);
                    insert into copy values (1, 2, '0-12:90-99 15-60:110-155');
                    """);
            Reprints reprints = Reprints.of(database, "10, 20, 30");
            assertEquals(
                    List.of(first, elsewhere, other), reprints.originals(List.of(first, reprinted, elsewhere, other)));
            assertEquals(List.of(reprinted, other), reprints.originals(List.of(reprinted, other)));
            assertEquals(
                    List.of(first, reprinted), Reprints.of(database, "20, 30").originals(List.of(first, reprinted)));
        }
    }
}
