package dev.laut.app;

import dev.laut.ledger.Announcement;
import dev.laut.ledger.Announcement.Made;
import dev.laut.ledger.Gap;
import dev.laut.record.Passage;
import dev.laut.time.DateRange;
import java.util.ArrayList;
import java.util.List;

/** One announcement as lines for a person: its state and day, who made it where, and what shows its state. */
final class AnnouncementText {

    private static final String INDENT = "    ";
    private static final String SHOWN = "    -> ";

    private final Announcement announcement;
    private final int number;
    private final Messages messages;
    private final Style style;
    private final Layout layout;

    AnnouncementText(Announcement announcement, int number, Messages messages, Style style, Layout layout) {
        this.announcement = announcement;
        this.number = number;
        this.messages = messages;
        this.style = style;
        this.layout = layout;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String state = messages.get(announcement.state());
        String due = announcement.due().map(this::due).orElse(messages.get(Gap.NO_DUE_DATE));
        lines.add(String.format("%3d ", number) + style.kind(state) + ", " + due);
        for (Made made : announcement.made()) {
            String who = made.who().orElse(messages.get("announcement.outlet"));
            layout.wrap(INDENT, who + ", " + place(made.passage())).forEach(line -> lines.add(style.voice(line)));
            lines.addAll(layout.wrap(INDENT, made.passage().words()));
        }
        for (Passage passage : announcement.shown()) {
            layout.wrap(SHOWN, place(passage)).forEach(line -> lines.add(style.faint(line)));
            lines.addAll(layout.wrap(" ".repeat(SHOWN.length()), passage.words()));
        }
        if (announcement.gaps().contains(Gap.NO_ARTICLE_DATE)) {
            lines.addAll(layout.wrap(INDENT, messages.get(Gap.NO_ARTICLE_DATE)));
        }
        return lines;
    }

    private String due(DateRange days) {
        String last = messages.date(days.latest());
        return days.earliest().equals(days.latest()) ? last : messages.get("announcement.due", last);
    }

    private String place(Passage passage) {
        return passage.date().map(messages::date).orElse(messages.get("date.unknown")) + " · " + passage.location();
    }
}
