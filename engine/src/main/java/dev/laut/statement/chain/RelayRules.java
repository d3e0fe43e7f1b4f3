package dev.laut.statement.chain;

import dev.laut.statement.chain.Relay.Place;
import dev.laut.statement.chain.RelayRule.Clue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The rules of {@link RelayFinder}, precise ones first. */
final class RelayRules {

    private static final Set<String> RELIANCE = Set.of("berufung", "verweis", "bezug", "hinweis", "bezugnahme");
    /** "mit Bezug auf Xi" would be about him. */
    private static final Set<String> REFERENCE = Set.of("verweis", "hinweis");

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
    private static final Set<String> PASSED_ON = Set.of(
            "übertragen",
            "veröffentlichen",
            "verbreiten",
            "ausstrahlen",
            "zitieren",
            "publizieren",
            "senden",
            "verlesen",
            "herausgeben",
            "vorlegen",
            "abdrucken",
            "dokumentieren");
    private static final Set<String> ARTICLES = Set.of("der", "dem", "den", "die", "das");
    /** A relay in words that may mean something else where somebody speaks of other things. */
    static final String TOLD = "medium-im-dativ";

    private static final Set<String> NOMINATIVES = Set.of("die", "das");
    private static final Set<String> FURTHER = Set.of(
            "weiter", "weiters", "darin", "dort", "ferner", "zudem", "außerdem", "dazu", "wörtlich", "auch", "sodann");
    private static final Pattern CIRCLES = Pattern.compile("[a-zäöü]{3}kreise|umfeld|quellen\\b");

    private static final Pattern POSSESSIVES = Pattern.compile("(?:ihr|sein)(?:e|en|er|em)?");
    private static final Pattern PROXIES =
            Pattern.compile("[Aa]nw[aä]lt|[Ss]precher|[Vv]erteidiger|[Bb]üro|Management");

    /** "auf der Plattform X": between the preposition and the name stand an article and a noun. */
    private static final int PLATFORM_WITHIN = 3;

    /** A phrase before "zufolge" is at most this long. */
    private static final int LONGEST_PHRASE = 12;

    private RelayRules() {}

    static List<RelayRule> all() {
        return List.of(
                rule("unter-berufung-auf", RelayRules::reliance),
                rule("beruft-sich-auf", RelayRules::reliesOn),
                rule("aus-kreisen-erfuhr", RelayRules::learned),
                rule("aus-kreisen", RelayRules::fromCircles),
                rule("anaphorisch", RelayRules::sameAgain),
                rule("zufolge", RelayRules::accordingToBefore),
                rule("laut", RelayRules::accordingTo),
                rule("nach-angaben", RelayRules::afterSaying),
                rule("übertragen-von", RelayRules::passedOnBy),
                rule("liegt-vor", RelayRules::holder),
                rule("durch-anwalt", RelayRules::throughProxy),
                rule("plattform", RelayRules::onPlatform),
                rule("im-schreiben", RelayRules::inDocument),
                rule("auf-anfrage", RelayRules::asked),
                rule("gegenüber-medium", RelayRules::toMedium));
    }

    private static RelayRule rule(String name, BiFunction<Clue, Integer, Optional<Relay>> at) {
        return new RelayRule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Relay> at(Clue clue, int token) {
                return at.apply(clue, token);
            }
        };
    }

    private static Optional<Relay> relay(List<Source> sources, Place place, int token, String rule) {
        return sources.isEmpty() ? Optional.empty() : Optional.of(new Relay(sources, place, token, rule));
    }

    /** "unter Berufung auf Angaben eines Sicherheitsbeamten und eines Abgeordneten", "mit Verweis auf Insider". */
    private static Optional<Relay> reliance(Clue clue, int at) {
        boolean under = clue.word(at).equals("unter") && RELIANCE.contains(clue.word(at + 1));
        boolean begins = under || (clue.word(at).equals("mit") && REFERENCE.contains(clue.word(at + 1)));
        if (!begins || !clue.word(at + 2).equals("auf")) {
            return Optional.empty();
        }
        List<Source> sources = clue.sources().sources(at + 3, clue.sentence().endToken());
        return relay(sources, Place.BEHIND, at, "unter-berufung-auf");
    }

    /** "beruft sich auf Ermittlerkreise", "stützt sich dabei auf ein Papier". */
    private static Optional<Relay> reliesOn(Clue clue, int at) {
        boolean verb = clue.hasLemma(at, "berufen") || clue.hasLemma(at, "stützen");
        for (int next = at + 1; verb && next <= at + 4; next++) {
            if (clue.word(next).equals("auf")) {
                List<Source> sources =
                        clue.sources().sources(next + 1, clue.sentence().endToken());
                return relay(sources, Place.BEHIND, at, "beruft-sich-auf");
            }
        }
        return Optional.empty();
    }

    /** "erfuhr die dpa aus informierten Kreisen", "hieß es aus dem Umfeld des Ministers". */
    private static Optional<Relay> learned(Clue clue, int at) {
        boolean verb = clue.hasLemma(at, "erfahren") || clue.hasLemma(at, "heißen") || clue.hasLemma(at, "verlauten");
        for (int next = at + 1; verb && next <= at + 6; next++) {
            if (clue.word(next).equals("aus")) {
                List<Source> sources =
                        clue.sources().sources(next + 1, clue.sentence().endToken());
                return relay(sources, Place.BEHIND, at, "aus-kreisen-erfuhr");
            }
        }
        return Optional.empty();
    }

    /** "aus Regierungskreisen", "in Parteikreisen hieß es", "aus dem Umfeld des Ministers". */
    private static Optional<Relay> fromCircles(Clue clue, int at) {
        if (!Set.of("aus", "in", "im").contains(clue.word(at))) {
            return Optional.empty();
        }
        List<Source> sources = clue.sources().sources(at + 1, clue.sentence().endToken()).stream()
                .filter(source -> CIRCLES.matcher(source.name().toLowerCase(Locale.GERMAN))
                        .find())
                .toList();
        return relay(sources, Place.BEHIND, at, "aus-kreisen");
    }

    /** "den Angaben zufolge", "demnach", "heißt es weiter": the source of the statement before. */
    private static Optional<Relay> sameAgain(Clue clue, int at) {
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
    private static Optional<Relay> accordingToBefore(Clue clue, int at) {
        if (!clue.word(at).equals("zufolge") || at == clue.sentence().firstToken()) {
            return Optional.empty();
        }
        NounPhraseReader phrases = clue.sources().phrases();
        int earliest = Math.max(clue.sentence().firstToken(), at - LONGEST_PHRASE);
        int first = clue.sources().isSourceNoun(at - 1) ? phrases.firstModifier(at - 1, earliest) : earliest;
        for (int begin = first; begin < at; begin++) {
            Optional<NounPhrase> phrase = phrases.mayBegin(begin) ? phrases.read(begin, at) : Optional.empty();
            if (phrase.filter(read -> read.end() == at).isPresent()) {
                return relay(clue.sources().sources(begin, at), Place.FRONT, begin, "zufolge");
            }
        }
        return Optional.empty();
    }

    /** "laut einer russischen Übersetzung seiner Worte". */
    private static Optional<Relay> accordingTo(Clue clue, int at) {
        if (!Set.of("laut", "gemäß").contains(clue.word(at))) {
            return Optional.empty();
        }
        return relay(clue.sources().sources(at + 1, clue.sentence().endToken()), Place.FRONT, at, "laut");
    }

    /** "nach Angaben der Polizei", "nach offiziellen chinesischen Angaben", "nach Informationen der dpa". */
    private static Optional<Relay> afterSaying(Clue clue, int at) {
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
        return relay(clue.sources().sources(at + 1, clue.sentence().endToken()), Place.FRONT, at, "nach-angaben");
    }

    private static boolean isSaying(String word) {
        return SAYINGS.contains(word)
                || word.endsWith("angaben")
                || word.endsWith("berichten")
                || word.endsWith("informationen");
    }

    /** "in einer vom Staatsfernsehen übertragenen Erklärung", "in einem von der Zeitung veröffentlichten Beitrag". */
    private static Optional<Relay> passedOnBy(Clue clue, int at) {
        if (!Set.of("von", "vom", "durch").contains(clue.word(at))) {
            return Optional.empty();
        }
        int end = clue.sentence().endToken();
        Optional<NounPhrase> phrase = clue.sources().phrases().read(at + 1, end);
        if (phrase.isEmpty()
                || PASSED_ON.stream()
                        .noneMatch(verb -> isParticiple(clue, phrase.get().end(), verb))) {
            return Optional.empty();
        }
        List<Source> sources = clue.sources().source(phrase.get()).stream().toList();
        return relay(sources, Place.FRONT, at, "übertragen-von");
    }

    private static boolean isParticiple(Clue clue, int at, String verb) {
        String stem = verb.substring(0, verb.length() - 2);
        String word = clue.word(at);
        return clue.hasLemma(at, verb) || word.startsWith(stem + "e") || word.startsWith(stem + "t");
    }

    /** "liegt der dpa vor", "der Entwurf, der dem Spiegel vorliegt". */
    private static Optional<Relay> holder(Clue clue, int at) {
        boolean verb = clue.hasLemma(at, "liegen")
                || clue.hasLemma(at, "vorliegen")
                || clue.word(at).startsWith("vorliegende");
        if (!verb) {
            return Optional.empty();
        }
        boolean apart = clue.hasLemma(at, "liegen");
        int begin = apart ? at + 1 : Math.max(clue.sentence().firstToken(), at - 6);
        int end = apart ? clue.sentence().endToken() : at;
        List<Source> sources = firstMedia(clue, begin, Math.min(end, begin + 6));
        return relay(sources, Place.FRONT, at, "liegt-vor");
    }

    /** "teilte über ihren Anwalt mit", "ließ durch seine Sprecherin erklären". */
    private static Optional<Relay> throughProxy(Clue clue, int at) {
        boolean begins = Set.of("über", "durch").contains(clue.word(at))
                && POSSESSIVES.matcher(clue.word(at + 1)).matches();
        List<Source> sources = begins
                ? clue.sources().sources(at + 1, clue.sentence().endToken()).stream()
                        .filter(source -> PROXIES.matcher(source.name()).find())
                        .limit(1)
                        .toList()
                : List.of();
        return relay(sources, Place.FRONT, at, "durch-anwalt");
    }

    /** "schrieb sie auf X", "auf der Plattform Telegram", "bei Truth Social". */
    private static Optional<Relay> onPlatform(Clue clue, int at) {
        if (!Set.of("auf", "bei", "via", "über").contains(clue.word(at))) {
            return Optional.empty();
        }
        for (int next = at + 1; next <= at + PLATFORM_WITHIN; next++) {
            Optional<Source> platform =
                    clue.sources().told().platform(next, clue.sentence().endToken());
            if (platform.isPresent()) {
                return relay(List.of(platform.get()), Place.FRONT, at, "plattform");
            }
        }
        return Optional.empty();
    }

    /** "schrieb er in einem Brief", "sagte sie in einer Videobotschaft", "heißt es in dem internen Bericht". */
    private static Optional<Relay> inDocument(Clue clue, int at) {
        if (!Set.of("in", "im", "auf", "aus").contains(clue.word(at))) {
            return Optional.empty();
        }
        List<Source> sources = clue.sources().sources(at + 1, clue.sentence().endToken()).stream()
                .limit(1)
                .filter(source -> source.carries())
                .toList();
        return relay(sources, Place.FRONT, at, "im-schreiben");
    }

    /** "auf dpa-Anfrage", "auf Nachfrage des Senders": who asked was told. */
    private static Optional<Relay> asked(Clue clue, int at) {
        String word = clue.word(at);
        boolean asks = clue.word(at - 1).equals("auf") && (word.endsWith("anfrage") || word.endsWith("nachfrage"));
        if (!asks) {
            return Optional.empty();
        }
        List<Source> sources = word.contains("-")
                ? clue.sources().told().asking(at).stream().toList()
                : clue.sources().sources(at + 1, clue.sentence().endToken()).stream()
                        .filter(source -> source.isMedium())
                        .limit(1)
                        .toList();
        return relay(sources, Place.FRONT, at, "auf-anfrage");
    }

    /** "sagte er der dpa", "im Gespräch mit der Zeitung", "gegenüber dem Sender". */
    private static Optional<Relay> toMedium(Clue clue, int at) {
        boolean article = ARTICLES.contains(clue.word(at));
        if (!article && !Set.of("mit", "gegenüber", "bei", "beim").contains(clue.word(at))) {
            return Optional.empty();
        }
        List<Source> sources = clue
                .sources()
                .sources(article ? at : at + 1, clue.sentence().endToken())
                .stream()
                .filter(source -> source.isMedium())
                .filter(source ->
                        !NOMINATIVES.contains(clue.word(at)) || source.known().isPresent())
                .toList();
        Optional<Relay> known = relay(sources, Place.FRONT, at, "gegenüber-medium");
        return known.or(() -> relay(toldMedium(clue, at), Place.FRONT, at, TOLD));
    }

    /** "sagte Voss der „Abendpost“", "sagte er dem Spiegel": whose name marks or place in the sentence tell. */
    private static List<Source> toldMedium(Clue clue, int at) {
        return at > clue.sentence().firstToken()
                ? clue.sources().told().medium(at, clue.sentence().endToken()).stream()
                        .toList()
                : List.of();
    }

    private static List<Source> firstMedia(Clue clue, int begin, int end) {
        for (int at = begin; at < end; at++) {
            List<Source> sources = clue.sources().sources(at, end).stream()
                    .filter(Source::isMedium)
                    .toList();
            if (!sources.isEmpty()) {
                return sources;
            }
        }
        return List.of();
    }
}
