package dev.laut.app;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The languages in which the program speaks to its user. */
enum Language {
    DE(Locale.GERMAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** What {@code --lang} asks for, else what the environment asks for; German where nobody asks. */
    static Language of(String[] arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.length; i++) {
            String next = i + 1 < arguments.length ? arguments[i + 1] : "";
            String asked = arguments[i].equals("--lang") ? next : arguments[i].replaceFirst("^--lang=", "");
            if (arguments[i].startsWith("--lang")) {
                return asked.equalsIgnoreCase("en") ? EN : DE;
            }
        }
        String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return locale.startsWith("en") ? EN : DE;
    }
}
