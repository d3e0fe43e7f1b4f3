package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class LanguageTest {

    @Test
    void isGermanUnlessSomebodyAsksForEnglish() {
        assertEquals(Language.DE, of(Map.of()));
        assertEquals(Language.DE, of(Map.of("LANG", "C.UTF-8")));
        assertEquals(Language.EN, of(Map.of("LANG", "en_US.UTF-8")));
        assertEquals(Language.DE, of(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "de_AT")));
        assertEquals(Language.DE, of(Map.of("LANG", "en_US.UTF-8"), "read", "--lang", "de"));
        assertEquals(Language.EN, of(Map.of(), "read", "--lang=EN"));
        assertEquals(Language.DE, of(Map.of(), "read", "--lang"));
    }

    private static Language of(Map<String, String> environment, String... arguments) {
        return Language.of(arguments, environment);
    }
}
