package dev.laut.entity;

import dev.laut.entity.names.Name;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.Case;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a capital's name means the city or the government that sits there. */
final class Metonyms {

    /** After these a capital is a place: one is in it or goes there. */
    private static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "in", "nach", "bei", "bis", "über", "um", "nahe", "nördlich", "südlich", "östlich", "westlich", "ab");

    /** After these it is whoever rules there. */
    private static final Set<String> ACTOR_PREPOSITIONS =
            Set.of("mit", "gegen", "an", "für", "gegenüber", "zwischen", "durch", "seitens", "ohne", "auf", "laut");

    /** Words that come out of a government and not out of a city. */
    private static final Set<String> UTTERANCES = Set.of(
            "wort",
            "worte",
            "wörter",
            "äußerung",
            "äußerungen",
            "kritik",
            "reaktion",
            "reaktionen",
            "stellungnahme",
            "signal",
            "signale",
            "druck",
            "antwort",
            "zustimmung",
            "widerspruch",
            "drohung",
            "drohungen",
            "bestätigung",
            "forderung",
            "forderungen",
            "hieß",
            "heißt",
            "unterstützung",
            "lob",
            "zusage",
            "zusagen",
            "angaben",
            "vorwürfe",
            "appelle",
            "warnung",
            "warnungen",
            "botschaft",
            "botschaften",
            "anweisung",
            "anweisungen");

    /** Lemmas of verbs whose object is the place one goes to. */
    private static final Set<String> VISITING = Set.of(
            "besuchen",
            "bereisen",
            "verlassen",
            "erreichen",
            "angreifen",
            "beschießen",
            "bombardieren",
            "einnehmen",
            "erobern",
            "besucht",
            "erreicht");

    /** What a city has and a government has not: "die Sperrung Londons", "Kiews Bürgermeister". */
    private static final List<String> OF_CITIES = List.of(
            "bürgermeister",
            "bürgermeisterin",
            "stadtrat",
            "stadtverwaltung",
            "einwohner",
            "bewohner",
            "innenstadt",
            "altstadt",
            "zentrum",
            "stadtteil",
            "stadtteile",
            "stadtteilen",
            "bezirk",
            "bezirke",
            "bezirken",
            "viertel",
            "vororte",
            "vororten",
            "vorort",
            "straßen",
            "u-bahn",
            "nahverkehr",
            "flughafen",
            "bahnhof",
            "krankenhäuser",
            "krankenhäusern",
            "schulen",
            "osten",
            "westen",
            "norden",
            "süden",
            "sperrung",
            "abriegelung",
            "belagerung",
            "bombardierung",
            "evakuierung",
            "zerstörung",
            "einnahme",
            "eroberung");

    /** What stands in the capital that is named behind it: "der Flughafen London", "das Landgericht Berlin". */
    private static final Pattern SEATED = Pattern.compile(
            ".*(?:flughafen|bahnhof|messe|universität|hochschule|hotel|klinik|klinikum|krankenhaus|museum|oper|theater"
                    + "|orchester|philharmonie|zoo|region|raum|börse|gericht|botschaft|konsulat|haus|halle|stadion)(?:e?s)?");

    /** "Städte wie Rom und Wien". */
    private static final Pattern CITIES = Pattern.compile(".*(?:städten?|metropolen?|orten?|orte|reisezielen?)");

    /** Words between "Städte wie" and the last of them. */
    private static final int LONGEST_LIST = 10;

    /** Lemmas of verbs by which cities act in no metonymy: "liegt", "hat Einwohner". */
    private static final Set<String> LYING =
            Set.of("liegen", "gehören", "zählen", "gelten", "bleiben", "wachsen", "leben");

    private Metonyms() {}

    /** Whether the capital named here stands for a government. */
    static boolean isGovernment(Name name, Sentence sentence, List<Token> tokens, boolean home) {
        String preposition = Syntax.preposition(name.first(), sentence, tokens);
        if (PLACE_PREPOSITIONS.contains(preposition) || isPlaceName(name, sentence, tokens)) {
            return false;
        }
        if (preposition.equals("aus") || preposition.equals("von") || preposition.equals("vom")) {
            return has(UTTERANCES, sentence);
        }
        if (ACTOR_PREPOSITIONS.contains(preposition)) {
            return !home;
        }
        if (!preposition.isEmpty() || isGenitiveBeforeThing(name, sentence, tokens, home)) {
            return false;
        }
        Syntax role = Syntax.of(name.first(), name.end(), sentence, tokens);
        if (hasVerb(VISITING, name, sentence, tokens) && !opens(name, sentence)) {
            return false;
        }
        return home
                ? role == Syntax.SUBJECT && !hasVerb(LYING, name, sentence, tokens) && has(UTTERANCES, sentence)
                : !hasVerb(LYING, name, sentence, tokens);
    }

    private static boolean opens(Name name, Sentence sentence) {
        return name.first() == sentence.firstToken();
    }

    /** "die Stadt Moskau", "das winterliche Moskau", "Washington DC", "Berlin-Mitte", "MOSKAU (dpa)". */
    private static boolean isPlaceName(Name name, Sentence sentence, List<Token> tokens) {
        if (name.end() < sentence.endToken()) {
            String next = tokens.get(name.end()).form();
            boolean dateline = next.equals("(") && opens(name, sentence);
            if (dateline || next.equals("DC") || next.equals("D.C.")) {
                return true;
            }
        }
        if (name.first() == sentence.firstToken()) {
            return false;
        }
        Token before = tokens.get(name.first() - 1);
        return before.is("das")
                || isSeat(before)
                || isOfCity(name, tokens)
                || isAmongCities(name, sentence, tokens)
                || before.lower().endsWith("stadt")
                || (before.word().is(PartOfSpeech.ADJECTIVE) && !before.initial());
    }

    /** "das Publikum des Opernhauses Wien", "am Flughafen London". */
    private static boolean isSeat(Token before) {
        boolean genitive =
                before.word().isOnly(PartOfSpeech.NOUN) && before.word().nominalCases() == Case.GENITIVE.bit();
        return before.isCapitalised()
                && (genitive || SEATED.matcher(before.lower()).matches());
    }

    private static boolean isOfCity(Name name, List<Token> tokens) {
        return tokens.get(name.end() - 1).form().endsWith("s")
                && OF_CITIES.contains(tokens.get(name.first() - 1).lower());
    }

    private static boolean isAmongCities(Name name, Sentence sentence, List<Token> tokens) {
        int least = Math.max(sentence.firstToken() + 1, name.first() - LONGEST_LIST);
        for (int at = name.first() - 1; at >= least; at--) {
            Token token = tokens.get(at);
            if (token.is("wie")) {
                return CITIES.matcher(tokens.get(at - 1).lower()).matches();
            }
            boolean list = token.isCapitalised() || token.is(",") || token.is("und") || token.is("oder");
            if (!list) {
                return false;
            }
        }
        return false;
    }

    /** "Berlins Straßen" are the city's; "Pekings Haltung" is the government's. */
    private static boolean isGenitiveBeforeThing(Name name, Sentence sentence, List<Token> tokens, boolean home) {
        boolean genitive = tokens.get(name.end() - 1).form().endsWith("s") && name.end() < sentence.endToken();
        return genitive
                && tokens.get(name.end()).isCapitalised()
                && (home || OF_CITIES.contains(tokens.get(name.end()).lower()));
    }

    private static boolean has(Set<String> words, Sentence sentence) {
        return sentence.stream().anyMatch(token -> words.contains(token.lower()));
    }

    /** Whether the clause around the name has one of these verbs, six words to either side. */
    private static boolean hasVerb(Set<String> lemmas, Name name, Sentence sentence, List<Token> tokens) {
        int from = Math.max(sentence.firstToken(), name.first() - 6);
        int to = Math.min(sentence.endToken(), name.end() + 6);
        for (int at = from; at < to; at++) {
            Token token = tokens.get(at);
            if (token.is(".") || token.is(",") || token.is(";")) {
                if (at < name.first()) {
                    continue;
                }
                return false;
            }
            if (token.word().lemma(PartOfSpeech.VERB).filter(lemmas::contains).isPresent()
                    || lemmas.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
