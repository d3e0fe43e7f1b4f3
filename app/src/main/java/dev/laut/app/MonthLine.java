package dev.laut.app;

import dev.laut.event.EventType.Tone;
import dev.laut.relation.Dealing;
import dev.laut.relation.Dealing.Kind;
import dev.laut.relation.Month;
import java.util.List;
import java.util.Optional;

/** A month of a relation as a line of JSON: its counts and the entries behind them. */
record MonthLine(
        Optional<String> month,
        long cooperativeEvents,
        long conflictualEvents,
        long cooperativeStatements,
        long conflictualStatements,
        long neutralEvents,
        long neutralStatements,
        long uncounted,
        List<Dealing> entries) {

    static MonthLine of(Month month) {
        return new MonthLine(
                month.month(),
                month.count(Kind.EVENT, Tone.CO_OPERATIVE),
                month.count(Kind.EVENT, Tone.CONFLICTUAL),
                month.count(Kind.STATEMENT, Tone.CO_OPERATIVE),
                month.count(Kind.STATEMENT, Tone.CONFLICTUAL),
                month.count(Kind.EVENT, Tone.NEUTRAL),
                month.count(Kind.STATEMENT, Tone.NEUTRAL),
                month.uncounted(),
                month.dealings());
    }
}
