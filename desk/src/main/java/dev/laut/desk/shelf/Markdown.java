package dev.laut.desk.shelf;

import dev.laut.desk.shelf.Collection.Item;
import java.util.stream.Collectors;

/** Collections as Markdown. Nothing that was collected is read as markup. */
public final class Markdown {

    private Markdown() {}

    public static String of(Collection collection) {
        StringBuilder text = new StringBuilder("# " + plain(collection.name()) + "\n\n");
        if (!collection.note().isBlank()) {
            text.append(lines(collection.note())).append("\n\n");
        }
        collection.items().forEach(item -> add(text, item));
        return text.toString();
    }

    private static void add(StringBuilder text, Item item) {
        text.append("> ").append(plain(item.words())).append("\n\n");
        if (!item.speaker().isEmpty()) {
            text.append(plain(item.speaker())).append(" (");
            text.append(plain(String.join(" ← ", item.chain()))).append(")  \n");
        }
        text.append(plain(item.publisher() + ", " + item.published() + ": " + item.title() + " " + item.address()));
        text.append("\n\n");
        if (!item.note().isBlank()) {
            text.append(lines(item.note())).append("\n\n");
        }
    }

    /** What a person wrote, in the lines it was written in. */
    private static String lines(String note) {
        return note.strip()
                .lines()
                .map(Markdown::plain)
                .collect(Collectors.joining("  \n"))
                .replaceAll("( {2}\n){2,}", "\n\n");
    }

    /** One line, with every sign that Markdown or HTML would read as more than itself escaped. */
    public static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#+!|~&])", "\\\\$1");
    }
}
