package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LayoutTest {

    @Test
    void breaksBetweenWordsAndHangsUnderTheFirst() {
        assertEquals(
                List.of("  - Die Lage sei", "    ernst, sagte", "    Beck."),
                new Layout(17).wrap("  - ", "Die Lage sei ernst,\u00a0sagte\n Beck."));
    }

    @Test
    void leavesAWordThatIsTooLongInOnePiece() {
        assertEquals(
                List.of("a", "Rindfleischetikettierung", "b"), new Layout(5).wrap("", "a Rindfleischetikettierung b"));
    }
}
