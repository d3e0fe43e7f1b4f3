package dev.laut.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.store.PackedEntry;
import dev.laut.store.sql.Packed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

/** State grows with what may still matter, not with time. */
@SuppressWarnings("try") // javac: the harness may be interrupted while it closes
class StateTest {

    private static final byte[] NOTHING = {};
    private static final int KEEP_DAYS = 20;

    private static final JobSettings SETTINGS =
            new JobSettings("", "", Duration.ofDays(30), KEEP_DAYS, 120, Duration.ZERO);

    private static Taken taken(String address, String day, String words) {
        PackedEntry entry = new PackedEntry(address, words, words, Packed.text(words), NOTHING, NOTHING);
        return new Taken("news.jsonl", 1, "Aus der Region", "Kontur", day, entry);
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, Taken, String> groups() throws Exception {
        var harness = new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(new Groups(SETTINGS, StateFormat.CURRENT)), any -> "all", Types.STRING);
        harness.open();
        return harness;
    }

    private static long size(KeyedOneInputStreamOperatorTestHarness<?, ?, ?> harness, long checkpoint)
            throws Exception {
        return harness.snapshot(checkpoint, checkpoint)
                .getManagedKeyedState()
                .iterator()
                .next()
                .getStateSize();
    }

    @Test
    void aYearOfArticlesTakesNoMoreStateThanAQuarter() throws Exception {
        try (var harness = groups()) {
            LocalDate first = LocalDate.of(2025, 1, 1);
            long afterAQuarter = 0;
            for (int day = 0; day < 360; day++) {
                for (int article = 0; article < 6; article++) {
                    int number = 6 * day + article;
                    String words = Press.text(number / 2);
                    harness.processElement(
                            taken(
                                    "https://a.example/" + number,
                                    first.plusDays(day).toString(),
                                    words),
                            0);
                }
                if (day == 89) {
                    afterAQuarter = size(harness, 1);
                }
            }
            long afterAYear = size(harness, 2);
            assertTrue(afterAYear < 1.2 * afterAQuarter, afterAYear + " bytes of state, once " + afterAQuarter);
            assertFalse(harness.extractOutputValues().isEmpty());
        }
    }

    @Test
    void aLateArticleIsPlacedByItsOwnDate() throws Exception {
        try (var harness = groups()) {
            String wire = Press.text(1);
            harness.processElement(taken("https://a.example/new", "2025-03-02T09:00:00+01:00", wire), 0);
            harness.processElement(taken("https://a.example/far", "2025-03-15", Press.text(2)), 0);
            harness.endInput();
            harness.processWatermark(Long.MAX_VALUE);
            assertTrue(copies(harness).isEmpty());
            harness.processElement(taken("https://b.example/old", "2025-03-02T06:00:00+01:00", wire), 0);
            harness.processWatermark(Long.MAX_VALUE);
            assertEquals(1, copies(harness).size());
            String pair = copies(harness).get(0);
            assertTrue(pair.startsWith("{\"a\":\"https://b.example/old\",\"b\":\"https://a.example/new\""), pair);
        }
    }

    @Test
    void aNewVersionLeavesTheCopiesOfTheOldOne() throws Exception {
        try (var harness = groups()) {
            harness.processElement(taken("https://a.example/1", "2025-03-02T09:00:00+01:00", Press.text(1)), 0);
            harness.processElement(taken("https://b.example/1", "2025-03-02T10:00:00+01:00", Press.text(1)), 0);
            harness.processWatermark(Long.MAX_VALUE);
            Taken other = taken("https://b.example/1", "2025-03-02T10:00:00+01:00", Press.text(2));
            harness.processElement(
                    new Taken("news.jsonl", 9, other.title(), other.publisher(), other.published(), other.entry()), 0);
            harness.processWatermark(Long.MAX_VALUE);
            assertEquals(
                    "{\"a\":\"https://a.example/1\",\"b\":\"https://b.example/1\",\"gone\":true}",
                    copies(harness).get(1));
        }
    }

    private static List<String> copies(KeyedOneInputStreamOperatorTestHarness<String, Taken, String> harness) {
        Queue<StreamRecord<String>> lines = harness.getSideOutput(Groups.COPIES);
        return lines == null
                ? List.of()
                : lines.stream().map(StreamRecord::getValue).toList();
    }

    @Test
    void whatWasReadIsKnownForAWhileAndThenForgotten() throws Exception {
        try (var harness = new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(new Versions(SETTINGS, StateFormat.CURRENT)),
                taken -> taken.entry().address(),
                Types.STRING)) {
            harness.setStateTtlProcessingTime(0);
            harness.open();
            Taken article = taken("https://a.example/1", "2025-03-02", "eins");
            harness.processElement(article, 0);
            harness.processElement(article, 0);
            assertEquals(1, harness.extractOutputValues().size());
            harness.processElement(taken("https://a.example/1", "2025-03-02", "zwei"), 0);
            assertEquals(2, harness.extractOutputValues().size());
            harness.setStateTtlProcessingTime(Duration.ofDays(31).toMillis());
            harness.processElement(article, 0);
            assertEquals(3, harness.extractOutputValues().size());
        }
    }
}
