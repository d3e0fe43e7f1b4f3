package dev.laut.eval.events;

import dev.laut.eval.EvaluationData;
import java.nio.file.Path;

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

    public static void main(String[] arguments) {
        EventScore score = score();
        if (arguments.length > 0) {
            score.misses().forEach(System.out::println);
        }
        System.out.println(score);
    }
}
