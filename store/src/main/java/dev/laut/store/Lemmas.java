package dev.laut.store;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.Lexeme;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The words of texts in the form they are looked up by, so that "Treffen" finds "Treffens" and "traf". A place in a text
 * has one lemma; a word that is looked for has all it can have. Thread-safe.
 */
public final class Lemmas {

    /** "Habecks" is Habeck's; shorter unknown words keep their s. */
    private static final int SHORTEST_GENITIVE = 5;

    /** Forms whose lemmas are kept at hand: most of those of a page of hits were on others before. */
    private static final int AT_HAND = 50_000;

    private final GermanDictionary dictionary;
    private final Analyser analyser;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    public Lemmas(GermanDictionary dictionary) {
        this.dictionary = dictionary;
        this.analyser = new Analyser(dictionary);
    }

    /** The words of an article; the page's furniture has none. */
    Document document(Article article) {
        return analyser.analyse(article);
    }

    /** The words of a text that stands by itself. */
    Document document(String text) {
        return analyser.analyse(Article.of("", text, List.of(new Segment(new Span(0, text.length()), Role.PARAGRAPH))));
    }

    /** The lemmas of an article's own words, in their order, with spaces between. */
    static String ofArticle(Document document) {
        return document.sentences().stream()
                .filter(sentence -> !sentence.segment().role().isFurniture())
                .flatMap(List::stream)
                .filter(Lemmas::isWord)
                .map(Lemmas::of)
                .collect(Collectors.joining(" "));
    }

    /** The lemmas of the words in some spans. */
    static String in(Document document, List<Span> spans) {
        StringBuilder lemmas = new StringBuilder();
        for (Span span : spans) {
            for (int at = document.tokenAt(span.begin()); at < document.tokens().size(); at++) {
                Token token = document.tokens().get(at);
                if (token.begin() >= span.end()) {
                    break;
                }
                lemmas.append(isWord(token) ? of(token) + " " : "");
            }
        }
        return lemmas.toString();
    }

    static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
    }

    /** The one lemma of a place in a text: within a sentence a capital means a noun or name. */
    static String of(Token token) {
        return of(token.word(), token.isCapitalised() && !token.initial());
    }

    private static String of(WordForm word, boolean isName) {
        List<Lexeme> lexemes = word.lexemes();
        if (lexemes.isEmpty()) {
            return unknown(word.lower());
        }
        return lexemes.stream()
                .filter(lexeme -> isName && (lexeme.part() == PartOfSpeech.NOUN || lexeme.part() == PartOfSpeech.NAME))
                .findFirst()
                .orElse(lexemes.get(0))
                .lemma()
                .toLowerCase(Locale.GERMAN);
    }

    private static String unknown(String lower) {
        return lower.length() >= SHORTEST_GENITIVE && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    /** All lemmas that a word may stand under, however it is capitalised. */
    Set<String> all(String form) {
        Set<String> found = known.get(form);
        if (found == null) {
            found = Collections.unmodifiableSet(lookUp(form));
            if (known.size() < AT_HAND) {
                known.put(form, found);
            }
        }
        return found;
    }

    private Set<String> lookUp(String form) {
        Set<String> lemmas = new LinkedHashSet<>();
        String capital = form.substring(0, 1).toUpperCase(Locale.GERMAN) + form.substring(1);
        for (WordForm word : List.of(dictionary.analyse(form), dictionary.analyse(capital))) {
            lemmas.add(of(word, word.form().equals(capital)));
            word.lexemes().forEach(lexeme -> lemmas.add(lexeme.lemma().toLowerCase(Locale.GERMAN)));
        }
        return lemmas;
    }
}
