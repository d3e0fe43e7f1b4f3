package dev.laut.article;

import dev.laut.lang.de.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The news agencies by the forms that stand in credits, see {@code agencies.tsv}. */
final class Agencies {

    private final Map<String, String> names = new HashMap<>();

    private Agencies() {}

    static Agencies load() {
        Agencies agencies = new Agencies();
        WordTable.load(Agencies.class, "agencies.tsv")
                .rows()
                .forEach(row -> agencies.names.put(row.cell(0), row.cell(1)));
        return agencies;
    }

    /** A list without any, for reading names only. */
    static Agencies none() {
        return new Agencies();
    }

    boolean isAgency(String form) {
        return names.containsKey(form.toLowerCase(Locale.GERMAN));
    }
}
