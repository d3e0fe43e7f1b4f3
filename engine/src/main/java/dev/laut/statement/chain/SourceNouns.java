package dev.laut.statement.chain;

import dev.laut.entity.HeadNoun;
import dev.laut.entity.HeadNouns;
import dev.laut.lang.de.Lexeme;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.WordForm;
import dev.laut.lang.de.WordTable;
import dev.laut.statement.Hop;
import dev.laut.statement.rules.CueLexicon;
import dev.laut.statement.rules.CueLexicon.CueClass;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a noun that names a source without a name is in a chain, from {@code source-nouns.tsv}. Immutable. */
final class SourceNouns {

    /** Compounds are read by a last part of at least this length: "Geheimdienstbericht", not "Gericht" by "richt". */
    private static final int SHORTEST_ENDING = 5;

    /** "Verhandlerkreisen": people close to a matter; a county or a circle of friends is none. */
    private static final Pattern CIRCLES = Pattern.compile(
            "(?!Land|Wahl|Arbeit|Freund|Stadt|Personen|Strom|Dorf|Familie)\\p{Lu}[\\p{L}-]{3,}kreisen?");

    /** The last parts of compounds that stand for what somebody judges: "Gesamturteil", "Zwischenfazit". */
    private static final List<String> VERDICTS = List.of("urteil", "fazit", "resümee", "vorwurf");

    private final Map<String, Hop.Role> byLemma;

    /** The letters of the longest of them: no longer end of a word can be one. */
    private final int longest;

    private final HeadNouns actors = HeadNouns.load();
    private final CueLexicon messages = CueLexicon.load();

    private SourceNouns(Map<String, Hop.Role> byLemma) {
        this.byLemma = Map.copyOf(byLemma);
        this.longest = byLemma.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static SourceNouns load() {
        Map<String, Hop.Role> byLemma = new HashMap<>();
        for (WordTable.Row row :
                WordTable.load(WordTable.class, "source-nouns.tsv").rows()) {
            try {
                byLemma.put(row.cell(0), Hop.Role.valueOf(row.cell(1)));
            } catch (IllegalArgumentException e) {
                throw row.failure("no role of a hop");
            }
        }
        return new SourceNouns(byLemma);
    }

    /** What a noun that stands for an actor is when the article names nobody by it; empty for places and states. */
    private Optional<Hop.Role> actor(WordForm word) {
        return actors.find(word.lower()).map(HeadNoun::sort).flatMap(SourceNouns::role);
    }

    private static Optional<Hop.Role> role(HeadNoun.Sort sort) {
        return switch (sort) {
            case LEADER, OFFICE, PERSON, TRADE, COLLECTIVE -> Optional.of(Hop.Role.ANONYMOUS);
            case GOVERNMENT, ORGANISATION -> Optional.of(Hop.Role.INSTITUTION);
            case MEDIUM -> Optional.of(Hop.Role.MEDIUM);
            case DOCUMENT -> Optional.of(Hop.Role.DOCUMENT);
            case STATE, PLACE, SIDE -> Optional.empty();
        };
    }

    /** Whether the noun itself says that words come from it; other nouns for actors need an article. */
    boolean isSource(WordForm word) {
        return listed(word).isPresent();
    }

    /** The role of a noun, "Sicherheitskreisen" by its lemma, "Abhörbericht" by its last part; empty for other words. */
    Optional<Hop.Role> role(WordForm word) {
        return listed(word).or(() -> actor(word));
    }

    /** The role of a noun in its nominative: "Polizei"; empty for papers, media and words that are no source. */
    Optional<Hop.Role> roleOfName(String noun) {
        return listed(noun)
                .or(() -> actors.find(noun.toLowerCase(Locale.GERMAN))
                        .map(HeadNoun::sort)
                        .flatMap(SourceNouns::role))
                .filter(role -> role == Hop.Role.ANONYMOUS || role == Hop.Role.INSTITUTION);
    }

    /** Whether the noun stands for what somebody said and not for who or what says it: "Warnung", not "Bericht". */
    boolean isMessage(WordForm word) {
        String lemma = word.lemma(PartOfSpeech.NOUN).orElse(word.form());
        return messages.isMessage(lemma)
                && messages.noun(lemma) != CueClass.SHOW
                && role(word).isEmpty();
    }

    /** Whether the noun stands for what somebody said or found: "Warnung", "Vorwurf", "Gesamturteil". */
    boolean isVerdict(WordForm word) {
        String lemma = word.lemma(PartOfSpeech.NOUN).orElse(word.form()).toLowerCase(Locale.GERMAN);
        return isMessage(word) || VERDICTS.stream().anyMatch(lemma::endsWith);
    }

    private Optional<Hop.Role> listed(WordForm word) {
        for (Lexeme lexeme : word.lexemes()) {
            Optional<Hop.Role> role = lexeme.part() == PartOfSpeech.NOUN ? listed(lexeme.lemma()) : Optional.empty();
            if (role.isPresent()) {
                return role;
            }
        }
        return listed(word.form())
                .or(() -> CIRCLES.matcher(word.form()).matches() ? Optional.of(Hop.Role.ANONYMOUS) : Optional.empty());
    }

    /** By the whole lemma, else by its longest last part. */
    private Optional<Hop.Role> listed(String lemma) {
        Hop.Role role = byLemma.get(lemma);
        for (int cut = Math.max(1, lemma.length() - longest);
                role == null && cut <= lemma.length() - SHORTEST_ENDING;
                cut++) {
            String ending = lemma.substring(cut, cut + 1).toUpperCase(Locale.GERMAN) + lemma.substring(cut + 1);
            role = Character.isLetter(lemma.charAt(cut)) ? byLemma.get(ending) : null;
        }
        return Optional.ofNullable(role);
    }
}
