package dev.laut.store.sql;

import java.util.List;
import java.util.Map;

/** What databases say each in their own way. */
public interface Dialect {

    /** The unit separator of ASCII, which no value that is read so holds. */
    char SEPARATOR = '\u001f';

    /** The condition that a row of "article_words" or "statement_words" holds words; its value is {@link #words}. */
    String matches(String table);

    /**
     * The words looked for.
     *
     * @param terms all of these, each in one of its readings; a reading is a lemma or several in a row
     */
    String words(List<List<String>> terms);

    /** The words that a text of lemmas is cut into. */
    default List<String> cut(String lemmas) {
        return WordCut.of(lemmas);
    }

    /** Adds a text's lemmas to a table of words; the values are {@link #row}. */
    String addWords(String table);

    Object[] row(long number, String lemmas);

    /** Empties a table of words. */
    String clearWords(String table);

    /** How well a row of a table of words fits, less being better; empty where it has no such function. */
    String score(String table);

    /** The values of a column over all rows, as one text with {@link #SEPARATOR} between. */
    String joined(String column);

    /** A text as this database can hold it. */
    String clean(String text);

    /** What stands in the migrations for types and other words that differ. */
    Map<String, String> placeholders();

    /** The folder of its own migrations. */
    String migrations();
}
