package dev.laut.statement.rules;

import dev.laut.text.Token;
import java.util.Set;

/** Words for what comes from somebody who speaks up: "Kritik kam von ...", "Rückendeckung erhielt sie aus ...". */
public final class VoiceNouns {

    private static final Set<String> VOICES = Set.of(
            "kritik",
            "lob",
            "zustimmung",
            "widerspruch",
            "rückendeckung",
            "unterstützung",
            "protest",
            "proteste",
            "gegenwind",
            "beifall",
            "ablehnung",
            "spott",
            "anerkennung",
            "dank",
            "warnung",
            "warnungen",
            "skepsis",
            "verständnis",
            "einwände",
            "schelte",
            "zuspruch",
            "glückwünsche",
            "vorwürfe",
            "töne");

    private static final Set<String> RECEIVED =
            Set.of("kommen", "geben", "erhalten", "bekommen", "ernten", "finden", "hageln", "folgen");

    private static final Set<String> FROM = Set.of("von", "vom", "aus", "seitens");

    private VoiceNouns() {}

    /** Whether a noun stands for what somebody says of something, and not for anybody who says it. */
    public static boolean isVoice(Token token) {
        return token.isCapitalised() && VOICES.contains(token.lower());
    }

    /** Whether an infinitive tells that such words come or are received. */
    static boolean isReceived(String infinitive) {
        return RECEIVED.contains(infinitive);
    }

    /** Whether whose they are stands behind this word. */
    public static boolean isFrom(Token token) {
        return FROM.contains(token.lower());
    }
}
