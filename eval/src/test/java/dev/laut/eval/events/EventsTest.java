package dev.laut.eval.events;

import dev.laut.eval.Floors;
import org.junit.jupiter.api.Test;

class EventsTest {

    @Test
    void theComposedArticlesStayAboveTheFloors() {
        EventScore score = EventsReport.score();
        Floors floors = Floors.load();
        floors.check("events.found", score.recall());
        floors.check("events.precision", score.precision());
        floors.check("events.status", score.status());
        floors.check("events.dates", score.dates());
    }
}
