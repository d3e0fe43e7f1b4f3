package dev.laut.store;

import dev.laut.article.PublicationTime;
import dev.laut.entity.Mention;
import dev.laut.naming.NamingIndex;
import dev.laut.record.ArticleRecord;
import dev.laut.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the store's tables say of one record beyond the record itself.
 *
 * @param lemmas those of the article's words
 * @param statements what is derived of each statement
 * @param mentions how often which words name which entity
 */
record Derivation(ArticleRecord articleRecord, String lemmas, List<Spoken> statements, List<Naming> mentions) {

    /** Longer namings are clauses that a rule took whole; nobody looks them up. */
    private static final int LONGEST_NAMING = 80;

    /**
     * Words that name an entity of the record.
     *
     * @param statement the place of the statement whose words they are in; empty for the outlet's own
     * @param begins where they stand first
     */
    record Naming(String entity, Mention.How how, String words, Optional<Integer> statement, int begins, int times) {

        private Naming once(Naming other) {
            return new Naming(entity, how, words, statement, Math.min(begins, other.begins), times + other.times);
        }
    }

    Derivation {
        Objects.requireNonNull(articleRecord, "articleRecord");
        Objects.requireNonNull(lemmas, "lemmas");
        statements = List.copyOf(statements);
        mentions = List.copyOf(mentions);
    }

    static Derivation of(ArticleRecord articleRecord, Lemmas lemmas) {
        Document document = lemmas.document(articleRecord.article());
        return new Derivation(
                articleRecord, Lemmas.ofArticle(document), Spoken.of(articleRecord, document), namings(articleRecord));
    }

    private static List<Naming> namings(ArticleRecord articleRecord) {
        Map<String, Naming> namings = new TreeMap<>();
        for (Mention mention : articleRecord.mentions()) {
            if (mention.entity().isPresent() && mention.how() != Mention.How.PRONOUN) {
                Naming naming = naming(mention, articleRecord);
                namings.merge(
                        naming.entity + "\0" + naming.how + "\0" + naming.words + "\0" + naming.statement,
                        naming,
                        Naming::once);
            }
        }
        return List.copyOf(namings.values());
    }

    private static Naming naming(Mention mention, ArticleRecord articleRecord) {
        String words = mention.span().in(articleRecord.article().text());
        return new Naming(
                mention.entity().orElseThrow(),
                mention.how(),
                words.substring(0, Math.min(words.length(), LONGEST_NAMING)),
                NamingIndex.spokenIn(mention, articleRecord).map(articleRecord.statements()::indexOf),
                mention.span().begin(),
                1);
    }

    String published() {
        return articleRecord
                .article()
                .published()
                .map(PublicationTime::toString)
                .orElse("");
    }

    String day() {
        return articleRecord
                .article()
                .published()
                .map(time -> time.date().toString())
                .orElse("");
    }
}
