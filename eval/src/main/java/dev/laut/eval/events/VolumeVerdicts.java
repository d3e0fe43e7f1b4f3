package dev.laut.eval.events;

import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a person who read the sentences of {@link VolumeSample} says of the events in them: kept by address and offset, without
 * the text, in {@code eval/gold/events/volume-verdicts.tsv}.
 */
public final class VolumeVerdicts {

    private final Map<String, Boolean> right = new HashMap<>();

    private VolumeVerdicts() {}

    /** The project's verdicts. A bad line fails with file and line. */
    public static VolumeVerdicts load() {
        return read(EventsReport.gold().resolve("volume-verdicts.tsv"));
    }

    static VolumeVerdicts read(Path file) {
        VolumeVerdicts verdicts = new VolumeVerdicts();
        try (InputStream in = Files.newInputStream(file)) {
            WordTable.read(file.toString(), in).rows().forEach(verdicts::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the verdicts " + file, e);
        }
        return verdicts;
    }

    private void add(Row row) {
        String verdict = row.cell(4);
        if (!verdict.equals("right") && !verdict.equals("wrong")) {
            throw row.failure("no verdict");
        }
        String id = String.join("\t", row.cells().subList(0, 4));
        if (right.put(id, verdict.equals("right")) != null) {
            throw row.failure("stands twice");
        }
    }

    /** How many there are. */
    public int size() {
        return right.size();
    }

    /** The share of all verdicts that are "right", also those of events that are no longer read. */
    public double precision() {
        return (double) right.values().stream().filter(verdict -> verdict).count() / right.size();
    }

    /** Applies the verdicts to what is read now and prints what no one has judged. */
    public static void main(String[] arguments) {
        VolumeVerdicts verdicts = load();
        List<VolumeSample.Item> items = VolumeSample.draw();
        List<VolumeSample.Item> judged = items.stream()
                .filter(item -> verdicts.right.containsKey(item.id()))
                .toList();
        items.stream()
                .filter(item -> !verdicts.right.containsKey(item.id()))
                .forEach(item -> System.out.println("not judged: " + item.id() + "\t" + item.sentence()));
        long good =
                judged.stream().filter(item -> verdicts.right.get(item.id())).count();
        System.out.printf(
                Locale.ROOT,
                "events in the sample %d, judged %d, right %d = %.3f%n",
                items.size(),
                judged.size(),
                good,
                (double) good / judged.size());
    }
}
