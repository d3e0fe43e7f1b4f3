package dev.laut;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.record.ArticleRecord;
import dev.laut.record.RecordId;
import dev.laut.statement.Finding;
import dev.laut.statement.StatementFinder;
import dev.laut.statement.chain.Attribution;
import dev.laut.statement.chain.Attributor;
import dev.laut.statement.rules.RuleFinder;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import dev.laut.text.LanguageGuess;
import dev.laut.time.TimeExpression;
import dev.laut.time.TimeTagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads German news articles and keeps the record: who said what, to whom, when, and according to whom.
 *
 * <p>Thread-safe; make one and share it.
 */
public final class Laut {

    private static final String GERMAN = "de";

    private final Analyser analyser;
    private final LanguageGuess languages = LanguageGuess.load();
    private final TimeTagger times = new TimeTagger();
    private final StatementFinder statements;
    private final Attributor attributor;

    private Laut(GermanDictionary dictionary) {
        analyser = new Analyser(dictionary);
        statements = RuleFinder.german(dictionary);
        attributor = new Attributor(dictionary);
    }

    /** The engine with everything it brings. Loads its dictionary, so keep the result. */
    public static Laut german() {
        return new Laut(GermanDictionary.load());
    }

    /** Reads one article. Never throws for what an article holds. */
    public ArticleRecord read(Article article) {
        Document document = analyser.analyse(article);
        String language = languages.guess(document);
        Optional<LocalDate> reference = article.published().map(PublicationTime::date);
        if (!language.equals(GERMAN)) {
            return record(
                    article,
                    reference,
                    language,
                    List.of(),
                    new Attribution(List.of(), List.of(), List.of(), List.of()));
        }
        List<TimeExpression> found = times.tag(document, reference);
        List<Finding> findings = statements.find(document);
        Attribution attribution =
                attributor.attribute(document, findings, found, Optional.empty(), span -> Optional.empty());
        return record(article, reference, language, found, attribution);
    }

    private static ArticleRecord record(
            Article article,
            Optional<LocalDate> reference,
            String language,
            List<TimeExpression> times,
            Attribution attribution) {
        List<Entity> entities = attribution.entities();
        List<Mention> mentions = attribution.mentions();
        return new ArticleRecord(
                RecordId.of(article),
                article,
                reference,
                language,
                Optional.empty(),
                entities,
                mentions,
                times,
                attribution.statements(),
                attribution.silences(),
                attribution.claims(),
                List.of(),
                List.of());
    }
}
