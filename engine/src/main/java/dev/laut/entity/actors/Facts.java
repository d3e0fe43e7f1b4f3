package dev.laut.entity.actors;

import dev.laut.lang.de.Tag.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The contents of the knowledge files while and after they are read; not changed once a knowledge base holds them. */
final class Facts {

    private static final String[] ADJECTIVE_ENDINGS = {"en", "em", "er", "es", "e", ""};

    /** Offices that mean whoever heads the state or the government, whatever the country calls it. */
    private static final Map<String, Set<String>> GENERIC_OFFICES = Map.of(
            "head-of-state",
                    Set.of(
                            "präsident",
                            "bundespräsident",
                            "könig",
                            "königin",
                            "oberster führer",
                            "emir",
                            "kaiser",
                            "kronprinz",
                            "generalsekretär",
                            "papst",
                            "sultan",
                            "machthaber",
                            "großherzog"),
            "head-of-government",
                    Set.of(
                            "bundeskanzler",
                            "ministerpräsident",
                            "premierminister",
                            "regierungschef",
                            "kanzler",
                            "staatsminister",
                            "premier",
                            "erster bürgermeister",
                            "regierender bürgermeister",
                            "landeshauptmann"));

    private final List<Actor> actors = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> inhabitants = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Epithet> epithets = new HashMap<>();
    private final Map<String, Actor> media = new HashMap<>();
    private final Map<String, String> masculines = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();

    List<Actor> actors() {
        return actors;
    }

    List<Tenure> tenures() {
        return tenures;
    }

    Map<String, String> adjectives() {
        return adjectives;
    }

    Map<String, String> inhabitants() {
        return inhabitants;
    }

    Map<String, String> capitals() {
        return capitals;
    }

    Map<String, String> prefixes() {
        return prefixes;
    }

    Map<String, Gender> givenNames() {
        return givenNames;
    }

    Set<String> places() {
        return places;
    }

    Map<String, Epithet> epithets() {
        return epithets;
    }

    Map<String, Actor> media() {
        return media;
    }

    void addOffice(String masculine, String feminine, String officeClass) {
        String office = masculine.toLowerCase(Locale.GERMAN);
        classes.putIfAbsent(office, officeClass);
        if (!feminine.isEmpty()) {
            masculines.putIfAbsent(feminine.toLowerCase(Locale.GERMAN), office);
        }
    }

    /** The office in the masculine and in lower case. */
    String office(String name) {
        String lower = name.toLowerCase(Locale.GERMAN);
        return masculines.getOrDefault(lower, lower);
    }

    /** Whether an office held answers to the one asked for: "Präsident" does to "Staatschef", and to "Präsident". */
    boolean answers(String held, String asked) {
        if (held.equals(asked)) {
            return true;
        }
        String wanted = classes.getOrDefault(asked, "");
        boolean generic = !asked.equals("präsident") && !asked.startsWith("bundes") && !asked.startsWith("vize");
        return generic && GENERIC_OFFICES.getOrDefault(wanted, Set.of()).contains(held);
    }

    String governmentName(String code) {
        if (code.equals("Deutschland")) {
            return "Bundesregierung";
        }
        if (code.equals("USA")) {
            return "US-Regierung";
        }
        return adjectives.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(adjective -> adjective + "e Regierung")
                .orElse("Regierung: " + code);
    }

    Optional<String> adjective(String lower) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (lower.endsWith(ending)) {
                String country = adjectives.get(lower.substring(0, lower.length() - ending.length()));
                if (country != null) {
                    return Optional.of(country);
                }
            }
        }
        return Optional.empty();
    }
}
