package dev.laut.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.lang.de.WordTable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTableTest {

    static List<String> examples() {
        return WordTable.load(RuleTable.class, "rules.tsv").examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsItsOwnExamples(String example) {
        int arrow = example.indexOf(" => ");
        assertTrue(arrow > 0, example);
        assertEquals(example.substring(arrow + 4), Tagged.values(example.substring(0, arrow), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"< MONAT >", "( MONTH", "< MONTH > )", "MONTH ) YEAR"})
    void saysWhatIsNoPattern(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> PatternParser.parse(pattern));
    }
}
