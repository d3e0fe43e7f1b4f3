package dev.laut.entity.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The sound of Russian, Ukrainian and like names, whatever the spelling: "Lawrow" and "Lavrov", "Schoigu" and "Shoigu". */
final class Transliteration {

    /** Where names are written in Cyrillic. */
    private static final Set<String> CYRILLIC = Set.of(
            "Russland",
            "Ukraine",
            "Belarus",
            "Bulgarien",
            "Nordmazedonien",
            "Kasachstan",
            "Kirgistan",
            "Tadschikistan",
            "Usbekistan",
            "Turkmenistan",
            "Moldau",
            "Sowjetunion");

    /** Shorter keys sound like too many words. */
    private static final int SHORTEST = 5;

    private record Rewriting(Pattern spelling, String sound) {
        Rewriting(String spelling, String sound) {
            this(Pattern.compile(spelling), sound);
        }
    }

    private static final List<Rewriting> REWRITINGS = List.of(
            new Rewriting("schtsch|shch", "S"),
            new Rewriting("tsch", "C"),
            new Rewriting("sch|sh|zh|š|ž", "S"),
            new Rewriting("kh|ch|č", "C"),
            new Rewriting("ff|w", "v"),
            new Rewriting("[zß]", "s"),
            new Rewriting("[ijyï]+", "i"),
            new Rewriting("i(?=[aeou])", ""),
            new Rewriting("(?<=C)o", "e"),
            new Rewriting("i(?= |$)", ""),
            new Rewriting("(.)\\1", "$1"));

    private Transliteration() {}

    static boolean isCyrillic(Actor actor) {
        return actor.country().filter(CYRILLIC::contains).isPresent();
    }

    /** The same for all spellings of a name; empty for what is too short to tell. */
    static String key(String name) {
        String key = name.toLowerCase(Locale.GERMAN);
        for (Rewriting rewriting : REWRITINGS) {
            key = rewriting.spelling().matcher(key).replaceAll(rewriting.sound());
        }
        return key.length() < SHORTEST ? "" : key;
    }
}
