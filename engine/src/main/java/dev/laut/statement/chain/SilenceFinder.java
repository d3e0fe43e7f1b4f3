package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.WordTable;
import dev.laut.statement.Silence;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the sentences that say that somebody said nothing, by the patterns of {@code silences.tsv}. Immutable. */
final class SilenceFinder {

    /**
     * A silence in the words.
     *
     * @param kind in which way nothing was said
     * @param span the clause that says so
     * @param first index of the clause's first token in the document
     * @param end index after its last token
     */
    record Found(Silence.Kind kind, Span span, int first, int end) {}

    /** One line of the table: each group has one of its words in the clause, each of {@code elsewhere} in the sentence. */
    private record Pattern(Silence.Kind kind, List<List<String>> groups, List<List<String>> elsewhere) {}

    /** Words of one silence stand within this many tokens; "wollte ... nicht äußern" frames long objects. */
    private static final int WIDEST = 24;

    private static final String QUOTES = "„“”\"»«";

    private final List<Pattern> patterns;
    private final GermanDictionary dictionary;

    SilenceFinder(GermanDictionary dictionary) {
        this.dictionary = dictionary;
        this.patterns = WordTable.load(WordTable.class, "silences.tsv").rows().stream()
                .map(SilenceFinder::pattern)
                .toList();
    }

    private static Pattern pattern(WordTable.Row row) {
        try {
            return new Pattern(Silence.Kind.valueOf(row.cell(0)), groups(row, false), groups(row, true));
        } catch (IllegalArgumentException e) {
            throw row.failure("no kind of silence");
        }
    }

    private static List<List<String>> groups(WordTable.Row row, boolean elsewhere) {
        return Arrays.stream(row.cell(1).split(" "))
                .filter(group -> group.startsWith("+") == elsewhere)
                .map(group -> List.of((elsewhere ? group.substring(1) : group).split("\\|")))
                .toList();
    }

    List<Found> find(Document document) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.segment().role().isProse()) {
                find(document, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> find(Document document, Sentence sentence) {
        SentenceLemmas lemmas = SentenceLemmas.of(sentence, dictionary);
        for (Pattern pattern : patterns) {
            int[] range = match(pattern, lemmas);
            if (range.length > 0 && isOneClause(sentence, range) && !isQuoted(sentence, range[0])) {
                return Optional.of(clause(document, sentence, pattern.kind(), range[0], range[1]));
            }
        }
        return Optional.empty();
    }

    /** First and last place of a match, as near together as the first group's places allow; empty for none. */
    private static int[] match(Pattern pattern, SentenceLemmas lemmas) {
        if (!hasAll(lemmas, pattern.groups()) || !hasAll(lemmas, pattern.elsewhere())) {
            return new int[0];
        }
        int[] best = new int[0];
        for (String anchor : pattern.groups().get(0)) {
            for (int place : lemmas.places(anchor)) {
                int[] range = around(pattern, lemmas, place);
                if (range.length > 0 && (best.length == 0 || range[1] - range[0] < best[1] - best[0])) {
                    best = range;
                }
            }
        }
        return best.length > 0 && best[1] - best[0] <= WIDEST ? best : new int[0];
    }

    private static boolean hasAll(SentenceLemmas lemmas, List<List<String>> groups) {
        return groups.stream().allMatch(group -> group.stream().anyMatch(word -> has(lemmas, word)));
    }

    private static boolean has(SentenceLemmas lemmas, String word) {
        return lemmas.has(word) || lemmas.has(word.toLowerCase(Locale.GERMAN));
    }

    private static int[] around(Pattern pattern, SentenceLemmas lemmas, int anchor) {
        int low = anchor;
        int high = anchor;
        for (List<String> group : pattern.groups().subList(1, pattern.groups().size())) {
            int nearest = nearest(group, lemmas, anchor);
            if (nearest < 0) {
                return new int[0];
            }
            low = Math.min(low, nearest);
            high = Math.max(high, nearest);
        }
        return new int[] {low, high};
    }

    private static int nearest(List<String> group, SentenceLemmas lemmas, int anchor) {
        int nearest = -1;
        for (String word : group) {
            for (int place : lemmas.places(word)) {
                if (place != anchor && (nearest < 0 || Math.abs(place - anchor) < Math.abs(nearest - anchor))) {
                    nearest = place;
                }
            }
        }
        return nearest;
    }

    private static boolean isOneClause(Sentence sentence, int[] range) {
        return sentence.subList(range[0], range[1]).stream()
                .noneMatch(token -> isEdge(token) || QUOTES.contains(token.form()));
    }

    private static boolean isQuoted(Sentence sentence, int place) {
        int marks = 0;
        for (int at = 0; at < place; at++) {
            marks += sentence.get(at).isPunctuation()
                            && QUOTES.contains(sentence.get(at).form())
                    ? 1
                    : 0;
        }
        return marks % 2 == 1;
    }

    /** The match widened to the commas or ends around it. */
    private static Found clause(Document document, Sentence sentence, Silence.Kind kind, int low, int high) {
        int first = low;
        while (first > 0 && !isEdge(sentence.get(first - 1))) {
            first--;
        }
        int end = high + 1;
        while (end < sentence.size() && !isEdge(sentence.get(end))) {
            end++;
        }
        int begin = sentence.firstToken() + first;
        return new Found(kind, document.span(begin, sentence.firstToken() + end), begin, sentence.firstToken() + end);
    }

    private static boolean isEdge(Token token) {
        return token.isPunctuation() && ",;:.!?–—-…()".contains(token.form());
    }
}
