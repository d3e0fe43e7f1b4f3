package dev.laut.app;

import dev.laut.store.group.StoryMember;
import dev.laut.store.group.StoryPage;
import dev.laut.store.group.ToldStory;
import dev.laut.story.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stories as lines for a person. */
final class StoryText {

    private final Messages messages;
    private final Style style;
    private final Layout layout;

    StoryText(Messages messages, Surroundings surroundings) {
        this.messages = messages;
        this.style = new Style(surroundings.isColoured());
        this.layout = new Layout(surroundings.width());
    }

    List<String> lines(ToldStory story) {
        List<String> lines =
                head(story.name(), story.first(), story.last(), story.articles().size());
        story.articles().forEach(address -> lines.addAll(layout.wrap("  ", address)));
        lines.add("");
        return lines;
    }

    /** With the reason for each article's place. */
    List<String> page(StoryPage story) {
        List<String> lines =
                head(story.name(), story.first(), story.last(), story.articles().size());
        for (StoryMember member : story.members()) {
            lines.add("");
            String title = member.title().isEmpty() ? messages.get("title.none") : member.title();
            lines.addAll(layout.wrap("  ", title));
            String place = member.publisher() + ", " + member.published() + " · " + member.address();
            layout.wrap("    ", place).forEach(line -> lines.add(style.faint(line)));
            lines.addAll(layout.wrap("    ", reason(member)));
        }
        return lines;
    }

    private List<String> head(String name, String first, String last, int articles) {
        String title = name.isEmpty() ? messages.get("title.none") : name;
        List<String> lines = new ArrayList<>();
        layout.wrap("", title).forEach(line -> lines.add(style.strong(line)));
        lines.add(first + (first.equals(last) ? "" : " – " + last) + ", " + messages.count("articles", articles));
        return lines;
    }

    private String reason(StoryMember member) {
        Optional<String> nearest = member.nearest();
        return nearest.isEmpty()
                ? messages.get(Placement.Why.valueOf(member.why()))
                : messages.get(
                        "story.alike",
                        nearest.get(),
                        member.similarity(),
                        member.days(),
                        String.join(", ", member.words()));
    }
}
