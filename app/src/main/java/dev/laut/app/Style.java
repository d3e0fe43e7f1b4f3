package dev.laut.app;

/** Colours of a terminal, or none. */
record Style(boolean coloured) {

    String strong(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    /** For who speaks. */
    String voice(String text) {
        return in("36", text);
    }

    /** For the kind of an entry. */
    String kind(String text) {
        return in("33", text);
    }

    private String in(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
