package dev.laut.eval.ledger;

import dev.laut.Laut;
import dev.laut.article.PageReading;
import dev.laut.eval.EvaluationData;
import dev.laut.input.ArticleReader;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import dev.laut.input.Inputs;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.WordTable;
import dev.laut.lang.de.WordTable.Row;
import dev.laut.ledger.Announcement;
import dev.laut.ledger.Announcement.Made;
import dev.laut.ledger.Ledger;
import dev.laut.record.ArticleRecord;
import dev.laut.record.Passage;
import dev.laut.time.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds the ledger of the sample articles against the announcements that a person found there. */
public final class LedgerEvaluation {

    /** The day that the hand-made states are of. */
    private static final LocalDate AT = LocalDate.of(2025, 9, 28);

    private final Consumer<String> differences;
    private final Map<String, String> files = new HashMap<>();

    /** @param differences takes a line for each announcement that was missed or read otherwise */
    public LedgerEvaluation(Consumer<String> differences) {
        this.differences = differences;
    }

    /** Writes the score and the differences. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(new LedgerEvaluation(System.out::println).run());
    }

    public LedgerScore run() throws IOException {
        Ledger ledger = new Ledger(GermanDictionary.load());
        Laut laut = Laut.german();
        ArticleReader reader = new ArticleReader(Given.NOTHING);
        new Inputs(InputSettings.DEFAULT, InputStream.nullInputStream())
                .read(List.of(EvaluationData.checkout().resolve("samples").toString()), input -> reading(input, reader)
                        .ifPresent(found -> add(ledger, laut.read(found.article()))));
        return score(ledger.announcements(Optional.of(AT)));
    }

    private void add(Ledger ledger, ArticleRecord entry) {
        Path path = Path.of(entry.article().location());
        String id = entry.article().id().orElse("");
        files.put(
                entry.id(),
                id.startsWith("08-")
                        ? "08-zwei-artikel.jsonl#" + id
                        : path.getFileName().toString());
        ledger.add(entry);
    }

    private static Optional<PageReading.Found> reading(Input input, ArticleReader reader) {
        PageReading reading;
        if (input instanceof Input.OfPage page) {
            reading = reader.read(page);
        } else if (input instanceof Input.OfText text) {
            reading = reader.read(text);
        } else {
            return Optional.empty();
        }
        return reading instanceof PageReading.Found found ? Optional.of(found) : Optional.empty();
    }

    private LedgerScore score(List<Announcement> announcements) throws IOException {
        int wanted = 0;
        int found = 0;
        int state = 0;
        int due = 0;
        int shown = 0;
        int who = 0;
        List<Announcement> asked = new ArrayList<>();
        for (Row row : rows()) {
            wanted++;
            Optional<Announcement> announcement = announcements.stream()
                    .filter(one -> made(row, one).isPresent())
                    .findFirst();
            if (announcement.isEmpty()) {
                differences.accept("missed " + row.cell(1));
                continue;
            }
            found++;
            asked.add(announcement.get());
            Made made = made(row, announcement.get()).orElseThrow();
            state +=
                    check("state", row.cell(4).equals(announcement.get().state().name()), row, announcement.get());
            due += check("due", isDue(row.cell(3), announcement.get().due()), row, announcement.get());
            shown += check("shown", isShown(row, announcement.get()), row, announcement.get());
            who += check("who " + made.who(), isName(row.cell(2), made.who().orElse("")), row, announcement.get());
        }
        announcements.stream()
                .filter(one -> !asked.contains(one))
                .forEach(one -> differences.accept("more " + shown(one)));
        return new LedgerScore(wanted, found, state, due, shown, who, announcements.size());
    }

    private int check(String what, boolean right, Row row, Announcement announcement) {
        if (!right) {
            differences.accept(what + " for " + row.cells() + ": " + shown(announcement));
        }
        return right ? 1 : 0;
    }

    private static String shown(Announcement announcement) {
        return announcement.state() + " " + announcement.due() + " "
                + announcement.made().get(0).passage().words() + " <- "
                + announcement.shown().stream().map(Passage::words).toList();
    }

    private static List<Row> rows() throws IOException {
        Path file = EvaluationData.checkout().resolve("eval/gold/samples/announcements.tsv");
        try (InputStream in = Files.newInputStream(file)) {
            return WordTable.read(file.toString(), in).rows();
        }
    }

    /** Where the announcement is made in the row's file, in words that are the row's or hold them. */
    private Optional<Made> made(Row row, Announcement announcement) {
        return announcement.made().stream()
                .filter(made -> row.cell(0).equals(files.get(made.passage().article())))
                .filter(made -> made.passage().words().contains(row.cell(1))
                        || row.cell(1).contains(made.passage().words()))
                .findFirst();
    }

    /** An open one that a later article only repeats needs no words. */
    private boolean isShown(Row row, Announcement announcement) {
        if (row.cell(5).equals("-") || row.cell(4).equals("OPEN")) {
            return announcement.shown().isEmpty();
        }
        return announcement.shown().stream().anyMatch(passage -> row.cell(5).equals(files.get(passage.article())));
    }

    private static boolean isDue(String want, Optional<DateRange> due) {
        return want.equals("-")
                ? due.isEmpty()
                : DateRange.of(want).map(DateRange::latest).equals(due.map(DateRange::latest));
    }

    private static boolean isName(String want, String name) {
        List<String> words = List.of(name.toLowerCase(Locale.GERMAN).split(" "));
        return Arrays.stream(want.toLowerCase(Locale.GERMAN).split(" ")).anyMatch(words::contains);
    }
}
