package dev.laut.statement.chain;

import dev.laut.statement.chain.Relay.Place;
import dev.laut.statement.chain.RelayRule.Clue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for what words came through: a broadcast, a paper, a platform, a lawyer, whoever was told. */
final class CarrierRules {

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

    private static final String TOLD = "medium-im-dativ";

    private static final String FACING = "gegenüber-medium";

    private static final String IN_WRITING = "im-schreiben";

    /** Rules for whom and where words were told, which mean something else where somebody speaks of other things. */
    static final Set<String> TOLD_OF = Set.of(TOLD, FACING, IN_WRITING);

    private static final Set<String> NOMINATIVES = Set.of("die", "das");

    private static final Pattern POSSESSIVES = Pattern.compile("(?:ihr|sein)(?:e|en|er|em)?");

    private static final Pattern PROXIES =
            Pattern.compile("[Aa]nw[aä]lt|[Ss]precher|[Vv]erteidiger|[Bb]üro|Management");

    /** "auf der Plattform X": between the preposition and the name stand an article and a noun. */
    private static final int PLATFORM_WITHIN = 3;

    /** "im RTL-Interview", "in der ORF-Sendung". */
    private static final Pattern BROADCAST =
            Pattern.compile("-(?:Interview|Gespräch|Sendung|Talk|Talkshow|Podcast|Sommerinterview)$");

    private CarrierRules() {}

    /** "in einer vom Staatsfernsehen übertragenen Erklärung", "in einem von der Zeitung veröffentlichten Beitrag". */
    static Optional<Relay> passedOnBy(Clue clue, int at) {
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
        return RelayRules.relay(sources, Place.FRONT, at, "übertragen-von");
    }

    private static boolean isParticiple(Clue clue, int at, String verb) {
        String stem = verb.substring(0, verb.length() - 2);
        String word = clue.word(at);
        return clue.hasLemma(at, verb) || word.startsWith(stem + "e") || word.startsWith(stem + "t");
    }

    /** "liegt der dpa vor", "der Entwurf, der dem Spiegel vorliegt". */
    static Optional<Relay> holder(Clue clue, int at) {
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
        return RelayRules.relay(sources, Place.FRONT, at, "liegt-vor");
    }

    /** "teilte über ihren Anwalt mit", "ließ durch seine Sprecherin erklären". */
    static Optional<Relay> throughProxy(Clue clue, int at) {
        boolean begins = Set.of("über", "durch").contains(clue.word(at))
                && POSSESSIVES.matcher(clue.word(at + 1)).matches();
        List<Source> sources = begins
                ? clue.sources().sources(at + 1, clue.sentence().endToken()).stream()
                        .filter(source -> PROXIES.matcher(source.name()).find())
                        .limit(1)
                        .toList()
                : List.of();
        return RelayRules.relay(sources, Place.FRONT, at, "durch-anwalt");
    }

    /** "schrieb sie auf X", "auf der Plattform Telegram", "bei Truth Social". */
    static Optional<Relay> onPlatform(Clue clue, int at) {
        if (!Set.of("auf", "bei", "via", "über").contains(clue.word(at))) {
            return Optional.empty();
        }
        for (int next = at + 1; next <= at + PLATFORM_WITHIN; next++) {
            Optional<Source> platform =
                    clue.sources().told().platform(next, clue.sentence().endToken());
            if (platform.isPresent()) {
                return RelayRules.relay(List.of(platform.get()), Place.FRONT, at, "plattform");
            }
        }
        return Optional.empty();
    }

    /** "schrieb er in einem Brief", "sagte sie in einer Videobotschaft", "heißt es in dem internen Bericht". */
    static Optional<Relay> inDocument(Clue clue, int at) {
        if (!Set.of("in", "im", "auf", "aus").contains(clue.word(at))) {
            return Optional.empty();
        }
        if (clue.at(at + 1)
                .filter(token -> BROADCAST.matcher(token.form()).find())
                .isPresent()) {
            List<Source> asked = clue.sources().told().asking(at + 1).stream().toList();
            return RelayRules.relay(asked, Place.FRONT, at, IN_WRITING);
        }
        List<Source> sources = clue.sources().sources(at + 1, clue.sentence().endToken()).stream()
                .limit(1)
                .filter(Source::carries)
                .toList();
        return RelayRules.relay(sources, Place.FRONT, at, IN_WRITING);
    }

    /** "auf dpa-Anfrage", "auf Nachfrage des Senders": who asked was told. */
    static Optional<Relay> asked(Clue clue, int at) {
        String word = clue.word(at);
        boolean asks = clue.word(at - 1).equals("auf") && (word.endsWith("anfrage") || word.endsWith("nachfrage"));
        if (!asks) {
            return Optional.empty();
        }
        List<Source> sources = word.contains("-")
                ? clue.sources().told().asking(at).stream().toList()
                : clue.sources().sources(at + 1, clue.sentence().endToken()).stream()
                        .filter(Source::isMedium)
                        .limit(1)
                        .toList();
        return RelayRules.relay(sources, Place.FRONT, at, "auf-anfrage");
    }

    /** "sagte er der dpa", "im Gespräch mit der Zeitung", "gegenüber dem Sender". */
    static Optional<Relay> toMedium(Clue clue, int at) {
        boolean article = ARTICLES.contains(clue.word(at));
        if (!article && !Set.of("mit", "gegenüber", "bei", "beim").contains(clue.word(at))) {
            return Optional.empty();
        }
        List<Source> sources = clue
                .sources()
                .sources(article ? at : at + 1, clue.sentence().endToken())
                .stream()
                .filter(Source::isMedium)
                .filter(source ->
                        !NOMINATIVES.contains(clue.word(at)) || source.known().isPresent())
                .toList();
        Optional<Relay> known = RelayRules.relay(sources, Place.FRONT, at, FACING);
        return known.or(() -> RelayRules.relay(toldMedium(clue, at), Place.FRONT, at, TOLD));
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
