package dev.laut.eval.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Span;
import dev.laut.time.TimeExpression;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScoreTest {

    @Test
    void countsExactWordsOverlapAndValueApart() {
        TimeScore score = TimeScore.of(
                List.of(time(0, 5, "2026"), time(10, 15, "2025"), time(20, 25, "P3Y")),
                List.of(time(0, 5, "2026"), time(8, 15, "2025"), time(30, 35, "P3Y")));
        assertEquals(new TimeScore(3, 3, 1, 2, 2), score);
        assertEquals(2.0 / 3, score.relaxedF1(), 1e-9);
    }

    @Test
    void countsEachFindingOnce() {
        TimeScore score = TimeScore.of(List.of(time(0, 5, "2026"), time(6, 9, "2026")), List.of(time(0, 9, "2026")));
        assertEquals(new TimeScore(2, 1, 0, 1, 1), score);
    }

    @Test
    void isNothingForNothing() {
        assertEquals(0, TimeScore.NONE.strictF1());
    }

    private static TimeExpression time(int begin, int end, String value) {
        return new TimeExpression(new Span(begin, end), TimeExpression.Type.DATE, value);
    }
}
