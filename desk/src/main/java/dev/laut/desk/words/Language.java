package dev.laut.desk.words;

import java.util.Locale;

/** The languages in which the desk speaks. */
public enum Language {
    DE(Locale.GERMAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As pages write it: "de". */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a code; German for any that is unknown. */
    public static Language of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("en") ? EN : DE;
    }
}
