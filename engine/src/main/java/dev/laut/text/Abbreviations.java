package dev.laut.text;

import dev.laut.lang.de.WordTable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words written with a point that ends no sentence.
 *
 * @param all in lower case, with their points
 * @param titles those that a name follows, so that a capital after them begins no sentence: "Dr.", "St."
 */
record Abbreviations(Set<String> all, Set<String> titles) {

    Abbreviations {
        all = Set.copyOf(all);
        titles = Set.copyOf(titles);
    }

    static Abbreviations load() {
        Set<String> all = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (WordTable.Row row :
                WordTable.load(WordTable.class, "abbreviations.tsv").rows()) {
            String word = row.cell(0).toLowerCase(Locale.GERMAN);
            if (!word.endsWith(".") || !all.add(word)) {
                throw row.failure("want an abbreviation with its point that does not stand above already");
            }
            switch (row.cell(1)) {
                case "before" -> titles.add(word);
                case "any" -> {}
                default -> throw row.failure("the second column is \"before\" or \"any\"");
            }
        }
        return new Abbreviations(all, titles);
    }
}
