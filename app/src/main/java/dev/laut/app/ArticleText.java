package dev.laut.app;

import dev.laut.article.PublicationTime;
import dev.laut.article.Role;
import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.event.Event;
import dev.laut.record.ArticleRecord;
import dev.laut.record.Origins;
import dev.laut.statement.Hop;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One record as lines for a person. */
final class ArticleText {

    private static final String INDENT = "    ";

    private final ArticleRecord entry;
    private final Messages messages;
    private final Style style;
    private final Layout layout;
    private final Map<String, String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Statement> shown;
    private final List<String> lines = new ArrayList<>();

    ArticleText(ArticleRecord entry, Messages messages, Style style, Layout layout) {
        this.entry = entry;
        this.messages = messages;
        this.style = style;
        this.layout = layout;
        this.names = entry.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name, (one, two) -> one));
        this.shown = entry.wholeStatements();
        for (Statement statement : shown) {
            numbers.put(statement.id(), numbers.size() + 1);
        }
    }

    List<String> lines() {
        head();
        shown.forEach(this::statement);
        if (!entry.silences().isEmpty()) {
            section("silence.heading");
            entry.silences().forEach(this::silence);
        }
        if (entry.events().stream().anyMatch(ArticleText::isDated)) {
            section("event.heading");
            entry.events().forEach(this::event);
        }
        return List.copyOf(lines);
    }

    private void head() {
        String publisher = shown(entry.article().publisher().name(), "publisher.unknown");
        String date = entry.article()
                .published()
                .map(PublicationTime::date)
                .or(entry::referenceDate)
                .map(messages::date)
                .orElse(messages.get("date.unknown"));
        String place = entry.article().location();
        layout.wrap("", publisher + ", " + date + " · " + place).forEach(line -> lines.add(style.faint(line)));
        String title = entry.article().title().or(this::headline).orElse(messages.get("title.none"));
        layout.wrap("", title).forEach(line -> lines.add(style.strong(line)));
        if (entry.statements().isEmpty()) {
            lines.add(messages.get("statements.none"));
        } else {
            lines.addAll(layout.wrap(messages.get("origins") + " ", TextOutput.told(Origins.of(entry), messages)));
        }
    }

    private Optional<String> headline() {
        return entry.article().segments().stream()
                .filter(segment -> segment.role() == Role.HEADLINE)
                .map(segment -> segment.span().in(entry.article().text()))
                .findFirst();
    }

    private void section(String heading) {
        lines.add("");
        lines.add(style.strong(messages.get(heading)));
    }

    private void statement(Statement statement) {
        lines.add("");
        String number = String.format("%3d ", numbers.get(statement.id()));
        String type = messages.get(statement.type());
        List<String> first = layout.wrap(number, INDENT, type + ": " + speaker(statement));
        lines.add(first.get(0).replace(number + type, number + style.kind(type)));
        lines.addAll(first.subList(1, first.size()));
        if (!statement.chain().isEmpty()) {
            layout.wrap(INDENT, chain(statement.chain())).forEach(line -> lines.add(style.voice(line)));
        }
        statement.hedge().ifPresent(hedge -> lines.addAll(layout.wrap(INDENT, messages.get("hedge", hedge))));
        lines.addAll(layout.wrap(INDENT, words(statement.content())));
    }

    private String speaker(Statement statement) {
        String words = words(statement.speaker());
        String name = statement.speakerEntity().map(names::get).orElse(words);
        String inherited = statement
                .inheritedFrom()
                .map(numbers::get)
                .map(number -> " " + messages.get("inherited", number))
                .orElse("");
        return shown(name, "speaker.unknown") + inherited;
    }

    /** "Der Tagesspiegel <- dpa, AFP <- Donald Trump": the hops of one step stand side by side. */
    private String chain(List<Hop> chain) {
        StringBuilder shown = new StringBuilder();
        int step = -1;
        for (Hop hop : chain) {
            String joint = hop.step() == step ? ", " : " <- ";
            shown.append(shown.length() == 0 ? "" : joint).append(shown(hop.name(), "hop.unknown"));
            step = hop.step();
        }
        return shown.toString();
    }

    private void silence(Silence silence) {
        String who = silence.entity().map(names::get).orElse(messages.get("speaker.unknown"));
        String words = silence.span().in(entry.article().text());
        lines.addAll(layout.wrap("  - ", who + ", " + messages.get(silence.kind()) + ": " + words));
    }

    /** Whether its time is a day or a year; lasting and coming ones have words in its place. */
    private static boolean isDated(Event event) {
        return event.time()
                .filter(time -> Character.isDigit(time.value().charAt(0)))
                .isPresent();
    }

    private void event(Event event) {
        if (!isDated(event)) {
            return;
        }
        String who = event.participants().stream()
                .map(participant -> names.getOrDefault(participant.entity(), participant.entity()))
                .distinct()
                .collect(Collectors.joining(", "));
        String place =
                event.place().map(names::get).map(name -> " (" + name + ")").orElse("");
        String what = messages.get(event.status()) + ": " + words(event.trigger());
        lines.addAll(layout.wrap(
                "  - ", event.time().get().value() + " " + what + (who.isEmpty() ? "" : ", " + who) + place));
    }

    private String words(List<Span> spans) {
        return spans.stream().map(span -> span.in(entry.article().text())).collect(Collectors.joining(" … "));
    }

    private String shown(String name, String otherwise) {
        return Optional.of(name).filter(text -> !text.isBlank()).orElseGet(() -> messages.get(otherwise));
    }
}
