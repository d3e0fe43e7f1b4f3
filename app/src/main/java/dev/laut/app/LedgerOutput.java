package dev.laut.app;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.ledger.Announcement;
import dev.laut.ledger.Ledger;
import dev.laut.ledger.LedgerWriter;
import dev.laut.ledger.State;
import dev.laut.record.ArticleRecord;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects records, and prints their announcements after the last one. */
final class LedgerOutput implements RecordOutput {

    private final PrintStream out;
    private final Messages messages;
    private final boolean json;
    private final Optional<LocalDate> at;
    private final Style style;
    private final Layout layout;
    private final Ledger ledger;

    LedgerOutput(
            GermanDictionary dictionary,
            Surroundings surroundings,
            Messages messages,
            boolean json,
            Optional<LocalDate> at) {
        this.ledger = new Ledger(dictionary);
        this.out = surroundings.out();
        this.messages = messages;
        this.json = json;
        this.at = at;
        this.style = new Style(surroundings.isColoured());
        this.layout = new Layout(surroundings.width());
    }

    @Override
    public String text(ArticleRecord articleRecord) {
        return "";
    }

    @Override
    public void add(ArticleRecord articleRecord, String text) {
        ledger.add(articleRecord);
    }

    @Override
    public void end() {
        Optional<LocalDate> day = at.or(ledger::latest);
        List<Announcement> announcements = ledger.announcements(day);
        List<String> lines =
                json ? announcements.stream().map(new LedgerWriter()::write).toList() : shown(announcements, day);
        lines.forEach(line -> out.print(line + "\n"));
    }

    private List<String> shown(List<Announcement> announcements, Optional<LocalDate> day) {
        if (announcements.isEmpty()) {
            return List.of(messages.get("announcements.none"));
        }
        List<String> lines = new ArrayList<>();
        for (Announcement announcement : announcements) {
            lines.addAll(
                    new AnnouncementText(announcement, lines.isEmpty() ? 1 : number(lines), messages, style, layout)
                            .lines());
            lines.add("");
        }
        layout.wrap("", totals(announcements, day)).forEach(line -> lines.add(style.strong(line)));
        return lines;
    }

    private static int number(List<String> lines) {
        return 1 + (int) lines.stream().filter(String::isEmpty).count();
    }

    /** "Stand 28. September 2025: 20 Ankündigungen, 6 offen, 9 eingelöst". */
    private String totals(List<Announcement> announcements, Optional<LocalDate> day) {
        List<String> counts = new ArrayList<>(List.of(messages.count("announcements", announcements.size())));
        for (State state : State.values()) {
            long count =
                    announcements.stream().filter(one -> one.state() == state).count();
            if (count > 0) {
                counts.add(count + " " + messages.get(state));
            }
        }
        String head = day.map(date -> messages.get("announcement.at", messages.date(date)) + ": ")
                .orElse(messages.get("announcement.noDay") + " ");
        return head + String.join(", ", counts);
    }
}
