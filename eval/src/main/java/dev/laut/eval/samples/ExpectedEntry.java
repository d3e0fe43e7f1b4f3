package dev.laut.eval.samples;

import dev.laut.article.Span;
import dev.laut.lang.de.WordTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement or silence as the hand-made reading has it.
 *
 * @param file the sample file, for a JSONL line file#id
 * @param silence whether it is a silence
 * @param type the name of its statement type or kind of silence
 * @param speaker who says or does not say it
 * @param first its first words
 * @param last its last words
 * @param hops those behind the publisher, the speaker last
 */
record ExpectedEntry(
        String file, boolean silence, String type, String speaker, String first, String last, List<String> hops) {

    ExpectedEntry {
        hops = List.copyOf(hops);
    }

    static ExpectedEntry of(WordTable.Row row) {
        return new ExpectedEntry(
                row.cell(0),
                row.cell(1).equals("SILENCE"),
                row.cell(2),
                row.cell(3),
                row.cell(4),
                row.cell(5),
                row.cell(6).equals("-") ? List.of() : Arrays.asList(row.cell(6).split(" <- ")));
    }

    /** Where its words stand, looked for from {@code from} on, else anywhere; empty when they do not. */
    Optional<Span> find(String text, int from) {
        Matcher begin = pattern(first).matcher(text);
        if (!begin.find(from) && !begin.find(0)) {
            return Optional.empty();
        }
        Matcher end = pattern(last).matcher(text);
        return end.find(begin.start())
                ? Optional.of(new Span(begin.start(), end.end()))
                : Optional.of(new Span(begin.start(), begin.end()));
    }

    /** The words with any white space between them. */
    private static Pattern pattern(String words) {
        return Pattern.compile(String.join(
                "[\\s\\u00A0\\u202F]+",
                Arrays.stream(words.split(" ")).map(Pattern::quote).toList()));
    }
}
