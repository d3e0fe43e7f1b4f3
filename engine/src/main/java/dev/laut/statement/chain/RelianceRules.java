package dev.laut.statement.chain;

import dev.laut.statement.chain.Relay.Place;
import dev.laut.statement.chain.RelayRule.Clue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for those on whom somebody relies: they stand behind the speaker in a chain. */
final class RelianceRules {

    private static final Set<String> RELIANCE = Set.of("berufung", "verweis", "bezug", "hinweis", "bezugnahme");

    /** "mit Bezug auf Xi" would be about him. */
    private static final Set<String> REFERENCE = Set.of("verweis", "hinweis");

    private static final Pattern CIRCLES = Pattern.compile("[a-zäöü]{3}kreise|umfeld|quellen\\b");

    private static final Set<String> KNOWING = Set.of("mit", "in", "über", "an");
    private static final Pattern INFORMED =
            Pattern.compile("^(?:vertraut|eingeweiht|informiert|beteiligt|befasst|betraut|unterrichtet)e[nrms]?$");

    /** "mit den laufenden Verhandlungen vertraute Personen". */
    private static final int LONGEST_ATTRIBUTE = 6;

    private RelianceRules() {}

    /** "unter Berufung auf Angaben eines Sicherheitsbeamten und eines Abgeordneten", "mit Verweis auf Insider". */
    static Optional<Relay> reliance(Clue clue, int at) {
        boolean under = clue.word(at).equals("unter") && RELIANCE.contains(clue.word(at + 1));
        boolean begins = under || (clue.word(at).equals("mit") && REFERENCE.contains(clue.word(at + 1)));
        if (!begins || !clue.word(at + 2).equals("auf")) {
            return Optional.empty();
        }
        List<Source> sources = clue.sources()
                .sources(behindAttribute(clue, at + 3), clue.sentence().endToken());
        return RelayRules.relay(sources, Place.BEHIND, at, "unter-berufung-auf");
    }

    /** Behind "mit der Sache" in "mit der Sache vertraute Personen", where such words stand before the noun. */
    private static int behindAttribute(Clue clue, int begin) {
        if (!KNOWING.contains(clue.word(begin))) {
            return begin;
        }
        for (int at = begin + 1; at <= begin + LONGEST_ATTRIBUTE; at++) {
            if (INFORMED.matcher(clue.word(at)).find()) {
                return at;
            }
        }
        return begin;
    }

    /** "beruft sich auf Ermittlerkreise", "stützt sich dabei auf ein Papier", "das sich auf Insider beruft". */
    static Optional<Relay> reliesOn(Clue clue, int at) {
        boolean verb = isReliance(clue, at);
        boolean mayEnd = clue.word(at).equals("sich");
        for (int next = at + 1; (verb || mayEnd) && next <= at + 4; next++) {
            if (clue.word(next).equals("auf")) {
                List<Source> sources =
                        clue.sources().sources(next + 1, clue.sentence().endToken());
                return verb || endsInReliance(clue, sources)
                        ? RelayRules.relay(sources, Place.BEHIND, at, "beruft-sich-auf")
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isReliance(Clue clue, int at) {
        return clue.hasLemma(at, "berufen") || clue.hasLemma(at, "stützen");
    }

    /** Whether the verb stands right behind those relied on, as in a dependent clause. */
    private static boolean endsInReliance(Clue clue, List<Source> sources) {
        return !sources.isEmpty()
                && isReliance(
                        clue,
                        clue.document()
                                        .tokenAt(sources.get(sources.size() - 1)
                                                        .span()
                                                        .end()
                                                - 1)
                                + 1);
    }

    /** "erfuhr die dpa aus informierten Kreisen", "hieß es aus dem Umfeld des Ministers". */
    static Optional<Relay> learned(Clue clue, int at) {
        boolean verb = clue.hasLemma(at, "erfahren") || clue.hasLemma(at, "heißen") || clue.hasLemma(at, "verlauten");
        for (int next = at + 1; verb && next <= at + 6; next++) {
            if (clue.word(next).equals("aus")) {
                List<Source> sources =
                        clue.sources().sources(next + 1, clue.sentence().endToken());
                return RelayRules.relay(sources, Place.BEHIND, at, "aus-kreisen-erfuhr");
            }
        }
        return Optional.empty();
    }

    /** "aus Regierungskreisen", "in Parteikreisen hieß es", "aus dem Umfeld des Ministers". */
    static Optional<Relay> fromCircles(Clue clue, int at) {
        if (!Set.of("aus", "in", "im").contains(clue.word(at))) {
            return Optional.empty();
        }
        List<Source> sources = clue.sources().sources(at + 1, clue.sentence().endToken()).stream()
                .filter(source -> CIRCLES.matcher(source.name().toLowerCase(Locale.GERMAN))
                        .find())
                .toList();
        return RelayRules.relay(sources, Place.BEHIND, at, "aus-kreisen");
    }
}
