package dev.laut.store;

import dev.laut.statement.Statement;
import dev.laut.store.Correction.Change;
import dev.laut.store.Correction.Kind;
import dev.laut.store.Store.StoredArticle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes changes of what people point at; empty where there is no such thing in the store. */
public final class Changes {

    private static final Pattern REFERENCE = Pattern.compile("(\\d{1,18}):(\\S+)");

    private final Store store;

    public Changes(Store store) {
        this.store = store;
    }

    /** Another speaker for the statement "12:s3". */
    public Optional<Change> speaker(String reference, String name) {
        return of(Kind.SPEAKER, reference, name);
    }

    /** The statement "12:s3" is none. */
    public Optional<Change> noStatement(String reference) {
        return of(Kind.NO_STATEMENT, reference, "");
    }

    /**
     * Another chain for the statement "12:s3".
     *
     * @param hops behind the publisher: "AGENCY dpa", "PERSON Anna Beck"
     * @throws IllegalArgumentException for what is no hop
     */
    public Optional<Change> chain(String reference, List<String> hops) {
        hops.forEach(ChainText::check);
        return of(Kind.CHAIN, reference, String.join("\n", hops));
    }

    /** One actor is another; both by name, Wikidata id or key. */
    public Optional<Change> merge(String goes, String stays) {
        Optional<String> from = store.actorKey(goes);
        Optional<String> into = store.actorKey(stays);
        return from.isEmpty() || into.isEmpty() || from.equals(into)
                ? Optional.empty()
                : Optional.of(new Change(Kind.MERGE, "", "", from.get(), into.get()));
    }

    private Optional<Change> of(Kind kind, String reference, String value) {
        Matcher matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<StoredArticle> article = store.article(Long.parseLong(matcher.group(1)));
        return article.flatMap(found -> found.articleRecord().statements().stream()
                .filter(statement -> statement.id().equals(matcher.group(2)))
                .findFirst()
                .map(statement -> new Change(kind, found.address(), words(statement, found), statement.id(), value)));
    }

    private static String words(Statement statement, StoredArticle article) {
        return Corrected.words(statement, article.articleRecord().article().text());
    }
}
