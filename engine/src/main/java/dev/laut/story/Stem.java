package dev.laut.story;

import java.util.Locale;

/**
 * The common beginning of a word's forms: "Grenzen" and "Grenze" give one. Cuts one ending from what stays long enough,
 * in the way of Caumanns 1999, "A fast and simple stemming algorithm for German words"; a dictionary would know
 * better, and would not know names and compounds.
 */
final class Stem {

    /** Letters that stay: shorter stems join strangers ("Rate", "Rat"). */
    private static final int LEAST = 4;

    private static final String[] ENDINGS = {"innen", "ern", "ens", "en", "er", "es", "em", "e", "n", "s"};

    private Stem() {}

    static String of(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= LEAST) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }
}
