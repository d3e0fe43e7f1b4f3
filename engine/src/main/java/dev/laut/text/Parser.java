package dev.laut.text;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.WordForm;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Builds clauses, quotations, noun chunks and verbs of a document's tokens by rules. No tree: clauses stand side by
 * side. Thread-safe; linear in the text.
 */
public final class Parser {

    /** Readings kept: the frequent words come first, and each entry holds its word form in memory. */
    private static final int CACHE_SIZE = 20_000;

    private final GermanDictionary dictionary;
    private final Map<WordForm, Reading> anyWord = new ConcurrentHashMap<>();
    private final Map<WordForm, Reading> capitalInside = new ConcurrentHashMap<>();

    public Parser(GermanDictionary dictionary) {
        this.dictionary = dictionary;
    }

    public Syntax parse(Document document) {
        Reading[] readings = new Reading[document.tokens().size()];
        for (Token token : document.tokens()) {
            readings[token.index()] = reading(token);
        }
        List<Clause> clauses = ClauseReader.read(document, readings);
        return new Syntax(
                document,
                readings,
                List.copyOf(clauses),
                List.copyOf(QuotationReader.read(document)),
                List.copyOf(ChunkReader.read(document, readings)),
                new VerbReader(document, readings, clauses, dictionary));
    }

    private Reading reading(Token token) {
        boolean inside = token.isCapitalised() && !token.initial();
        Map<WordForm, Reading> cache = inside ? capitalInside : anyWord;
        Reading cached = cache.get(token.word());
        if (cached != null) {
            return cached;
        }
        Reading fresh = new Reading(token.word(), inside);
        if (cache.size() < CACHE_SIZE) {
            cache.put(token.word(), fresh);
        }
        return fresh;
    }
}
