package dev.laut.desk.brief;

import dev.laut.desk.brief.Brief.Line;
import dev.laut.desk.shelf.Markdown;
import dev.laut.desk.words.Words;
import java.util.List;

/** How a brief is written. What articles say is never read as markup. */
public enum Format {
    TEXT,
    MARKDOWN,
    HTML;

    /** The brief in this format. */
    public String write(Brief brief, Words words) {
        return switch (this) {
            case TEXT -> text(brief, words);
            case MARKDOWN -> markdown(brief, words);
            case HTML -> BriefPage.of(brief, words);
        };
    }

    /** What a mail with the brief is called; one line. */
    public static String subject(Brief brief, Words words) {
        return words.get("brief.title", brief.about())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    private record Part(String key, List<Line> lines) {}

    private static List<Part> parts(Brief brief) {
        return List.of(
                new Part("brief.said", brief.said()),
                new Part("brief.happened", brief.happened()),
                new Part("brief.due", brief.due()),
                new Part("brief.changed", brief.changed()));
    }

    private static String period(Brief brief, Words words) {
        return words.get("brief.period", words.day(brief.since()), words.day(brief.until()));
    }

    private static String text(Brief brief, Words words) {
        StringBuilder text = new StringBuilder(subject(brief, words) + "\n" + period(brief, words) + "\n");
        for (Part part : parts(brief)) {
            text.append('\n').append(words.get(part.key)).append("\n\n");
            part.lines.forEach(line -> text.append("- ")
                    .append(oneLine(line.lead() + ": »" + line.words() + "«"))
                    .append("\n  ")
                    .append(oneLine(line.source() + " – " + line.address()))
                    .append('\n'));
            text.append(part.lines.isEmpty() ? words.get("none") + "\n" : "");
        }
        return text.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private static String markdown(Brief brief, Words words) {
        StringBuilder text = new StringBuilder(
                "# " + Markdown.plain(subject(brief, words)) + "\n\n" + Markdown.plain(period(brief, words)) + "\n");
        for (Part part : parts(brief)) {
            text.append("\n## ").append(words.get(part.key)).append("\n\n");
            part.lines.forEach(line -> text.append("- **")
                    .append(Markdown.plain(line.lead()))
                    .append("**: »")
                    .append(Markdown.plain(line.words()))
                    .append("« (")
                    .append(Markdown.plain(line.source()))
                    .append(", <")
                    .append(line.address().replaceAll("[<>\\s\\\\]", ""))
                    .append(">)\n"));
            text.append(part.lines.isEmpty() ? words.get("none") + "\n" : "");
        }
        return text.toString();
    }
}
