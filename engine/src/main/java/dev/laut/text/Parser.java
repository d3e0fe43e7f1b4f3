package dev.laut.text;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.lang.de.WordForm;
import java.util.HashMap;
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
        Map<String, WordForm> surnames = surnames(document);
        for (Token token : document.tokens()) {
            boolean surname = surnames.containsKey(token.form()) && token.initial() && document.isBeforeVerb(token);
            readings[token.index()] =
                    reading(surname ? surnames.get(token.form()) : token.word(), surname || isInside(token));
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

    /**
     * Small words that stand elsewhere behind a first name: "Kurz" of an article on Sebastian Kurz is no
     * adverb at a sentence's beginning.
     */
    private Map<String, WordForm> surnames(Document document) {
        Map<String, WordForm> surnames = new HashMap<>();
        for (int at = 1; at < document.tokens().size(); at++) {
            Token token = document.tokens().get(at);
            boolean named = isInside(token)
                    && token.isWord()
                    && document.tokens().get(at - 1).isCapitalised()
                    && document.tokens().get(at - 1).word().is(NameClass.FIRST_NAME)
                    && isSmallWord(token.lower());
            if (named) {
                surnames.put(token.form(), token.word());
            }
        }
        return surnames;
    }

    private boolean isSmallWord(String lower) {
        WordForm word = dictionary.analyse(lower);
        return word.isKnown()
                && (word.is(PartOfSpeech.ADVERB) || word.is(PartOfSpeech.ADJECTIVE) || word.is(PartOfSpeech.VERB));
    }

    private static boolean isInside(Token token) {
        return token.isCapitalised() && !token.initial();
    }

    private Reading reading(WordForm word, boolean inside) {
        Map<WordForm, Reading> cache = inside ? capitalInside : anyWord;
        Reading cached = cache.get(word);
        if (cached != null) {
            return cached;
        }
        Reading fresh = new Reading(word, inside);
        if (cache.size() < CACHE_SIZE) {
            cache.put(word, fresh);
        }
        return fresh;
    }
}
