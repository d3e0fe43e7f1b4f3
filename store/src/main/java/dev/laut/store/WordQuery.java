package dev.laut.store;

import dev.laut.article.Span;
import dev.laut.store.sql.Dialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a query, in all lemmas they can have. */
final class WordQuery {

    private static final Pattern TERM = Pattern.compile("[\"„“”»«]([^\"„“”»«]+)[\"„“”»«]|([^\\s\"„“”»«]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\u00ad.,-]*(?<![.,-])");

    /** A phrase of ambiguous words is looked for in so many readings at most, the likely ones first. */
    private static final int READINGS = 32;

    /** Code units around the first word found: three lines of a terminal. */
    private static final int AROUND = 120;

    private final Lemmas lemmas;
    private final List<List<Set<String>>> terms = new ArrayList<>();
    private final Set<String> all = new HashSet<>();

    WordQuery(String words, Lemmas lemmas) {
        this.lemmas = lemmas;
        Matcher term = TERM.matcher(words);
        while (term.find()) {
            List<Set<String>> phrase = new ArrayList<>();
            Matcher word = WORD.matcher(term.group(1) == null ? term.group(2) : term.group(1));
            while (word.find()) {
                Set<String> readings = lemmas.all(word.group());
                phrase.add(readings);
                all.addAll(readings);
            }
            if (!phrase.isEmpty()) {
                terms.add(phrase);
            }
        }
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** In the language of a database. */
    String expression(Dialect dialect) {
        return dialect.words(terms.stream().map(WordQuery::readings).toList());
    }

    /** All readings, each as the words that the database cuts it into. */
    List<List<String>> phrases(Dialect dialect) {
        return terms.stream()
                .flatMap(term -> readings(term).stream())
                .map(dialect::cut)
                .toList();
    }

    private static List<String> readings(List<Set<String>> phrase) {
        List<String> readings = List.of("");
        for (Set<String> word : phrase) {
            List<String> longer = new ArrayList<>();
            for (String lemma : word) {
                readings.forEach(reading -> longer.add((reading + " " + lemma).strip()));
            }
            readings = longer.subList(0, Math.min(longer.size(), READINGS));
        }
        return readings;
    }

    /** Where words of the query are, in any form. */
    List<Span> marks(String text) {
        List<Span> marks = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (!all.isEmpty() && word.find()) {
            if (isMeant(word.group())) {
                marks.add(new Span(word.start(), word.end()));
            }
        }
        return marks;
    }

    private boolean isMeant(String word) {
        return !Collections.disjoint(lemmas.all(word), all);
    }

    /** The surroundings of the first word found; the text's beginning where none is. */
    String passage(String text) {
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (!all.isEmpty() && word.find()) {
            if (isMeant(word.group())) {
                at = word.start();
                break;
            }
        }
        int begin = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
        int end = Math.min(text.length(), Math.max(begin, at) + AROUND);
        int space = text.lastIndexOf(' ', end);
        boolean cut = end < text.length() && space > at;
        return (begin > 0 ? "… " : "")
                + text.substring(begin > at ? at : begin, cut ? space : end)
                + (end < text.length() ? " …" : "");
    }
}
