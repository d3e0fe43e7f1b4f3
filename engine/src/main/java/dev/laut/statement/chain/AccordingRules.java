package dev.laut.statement.chain;

import dev.laut.statement.chain.Relay.Place;
import dev.laut.statement.chain.RelayRule.Clue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules for phrases that say according to whom: "laut", "zufolge", "nach Angaben", "demnach". */
final class AccordingRules {

    private static final Set<String> SAYINGS = Set.of(
            "angaben",
            "informationen",
            "einschätzung",
            "ansicht",
            "darstellung",
            "aussage",
            "aussagen",
            "auskunft",
            "überzeugung",
            "schätzungen",
            "schätzung",
            "erkenntnissen",
            "berechnungen",
            "meinung",
            "berichten",
            "auffassung",
            "worten",
            "lesart",
            "zählung",
            "recherchen",
            "bericht");

    static final String BEFORE = "zufolge";

    static final String ACCORDING = "laut";

    static final String SAYING = "nach-angaben";

    /** The rules for phrases that name the source of the sentence they stand in. */
    static final Set<String> PHRASES = Set.of(BEFORE, ACCORDING, SAYING);

    private static final Set<String> FURTHER = Set.of(
            "weiter", "weiters", "darin", "dort", "ferner", "zudem", "außerdem", "dazu", "wörtlich", "auch", "sodann");

    /** A phrase before "zufolge" is at most this long. */
    private static final int LONGEST_PHRASE = 12;

    private AccordingRules() {}

    /** "den Angaben zufolge", "demnach", "heißt es weiter": the source of the statement before. */
    static Optional<Relay> sameAgain(Clue clue, int at) {
        String word = clue.word(at);
        String next = clue.word(at + 1);
        boolean angaben = Set.of("den", "diesen").contains(word)
                && SAYINGS.contains(next)
                && clue.word(at + 2).equals("zufolge");
        boolean report = Set.of("dem", "diesem").contains(word)
                && Set.of("bericht", "papier", "dokument", "schreiben").contains(next)
                && clue.word(at + 2).equals("zufolge");
        boolean further = clue.hasLemma(at, "heißen")
                && next.equals("es")
                && (FURTHER.contains(clue.word(at + 2)) || FURTHER.contains(clue.word(at - 1)));
        boolean adverb = Set.of("demnach", "demzufolge").contains(word);
        boolean same = angaben || report || further || adverb;
        return same ? Optional.of(new Relay(List.of(), Place.SAME, at, "anaphorisch")) : Optional.empty();
    }

    /** "übereinstimmenden Medienberichten zufolge", "Angaben des Ministeriums zufolge". */
    static Optional<Relay> accordingToBefore(Clue clue, int at) {
        if (!clue.word(at).equals("zufolge") || at == clue.sentence().firstToken()) {
            return Optional.empty();
        }
        NounPhraseReader phrases = clue.sources().phrases();
        int earliest = Math.max(clue.sentence().firstToken(), at - LONGEST_PHRASE);
        int first = clue.sources().isSourceNoun(at - 1) ? phrases.firstModifier(at - 1, earliest) : earliest;
        for (int begin = first; begin < at; begin++) {
            Optional<NounPhrase> phrase = phrases.mayBegin(begin) ? phrases.read(begin, at) : Optional.empty();
            if (phrase.filter(read -> read.end() == at).isPresent()) {
                return RelayRules.relay(clue.sources().sources(begin, at), Place.FRONT, begin, BEFORE);
            }
        }
        return Optional.empty();
    }

    /** "laut einer russischen Übersetzung seiner Worte", "laut der „Abendpost“". */
    static Optional<Relay> accordingTo(Clue clue, int at) {
        if (!Set.of("laut", "gemäß", "gemäss").contains(clue.word(at))) {
            return Optional.empty();
        }
        int end = clue.sentence().endToken();
        List<Source> sources = clue.sources().sources(at + 1, end);
        List<Source> all = sources.isEmpty() && at + 1 < end
                ? clue.sources().anyone(at + 1, end).filter(Source::isMedium).stream()
                        .toList()
                : sources;
        return RelayRules.relay(all, Place.FRONT, at, ACCORDING);
    }

    /** "nach Angaben der Polizei", "nach offiziellen chinesischen Angaben", "nach Informationen der dpa". */
    static Optional<Relay> afterSaying(Clue clue, int at) {
        if (!clue.word(at).equals("nach")) {
            return Optional.empty();
        }
        Optional<NounPhrase> phrase =
                clue.sources().phrases().read(at + 1, clue.sentence().endToken());
        if (phrase.isEmpty()
                || !isSaying(clue.word(phrase.get().core()))
                || clue.word(at + 1).equals("eigenen")) {
            return Optional.empty();
        }
        return RelayRules.relay(clue.sources().sources(at + 1, clue.sentence().endToken()), Place.FRONT, at, SAYING);
    }

    private static boolean isSaying(String word) {
        return SAYINGS.contains(word)
                || word.endsWith("angaben")
                || word.endsWith("berichten")
                || word.endsWith("informationen");
    }
}
