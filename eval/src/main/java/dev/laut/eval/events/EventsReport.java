package dev.laut.eval.events;

import dev.laut.eval.EvaluationData;
import dev.laut.eval.Measured;
import java.nio.file.Path;
import java.util.List;

/** Scores the events of the articles composed for Laut; with an argument it also shows what went wrong. */
public final class EventsReport {

    private EventsReport() {}

    static Path gold() {
        return EvaluationData.checkout().resolve("eval").resolve("gold").resolve("events");
    }

    /** Reads and scores all of them. */
    public static EventScore score() {
        EventReading reading = new EventReading();
        EventScore score = new EventScore();
        for (GoldArticle gold : GoldArticle.readAll(gold())) {
            EventReading.Read read = reading.read(gold.article());
            score.add(gold, read.record(), read.events());
        }
        return score;
    }

    /** The scores that have floors. */
    public static List<Measured> measure() {
        EventScore score = score();
        return List.of(
                new Measured("events.found", score.recall()),
                new Measured("events.precision", score.precision()),
                new Measured("events.status", score.status()),
                new Measured("events.dates", score.dates()));
    }

    public static void main(String[] arguments) {
        EventScore score = score();
        if (arguments.length > 0) {
            score.misses().forEach(System.out::println);
        }
        System.out.println(score);
    }
}
