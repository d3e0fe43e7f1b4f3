package dev.laut.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Articles about one happening and its immediate reactions.
 *
 * @param id stable as the story grows: the address of the article that began it
 * @param name the title of the article that is most like the others
 * @param first the day of its earliest article
 * @param last the day of its latest one
 * @param articles their addresses, in order of arrival, at least one
 */
public record Story(String id, String name, LocalDate first, LocalDate last, List<String> articles) {

    public Story {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        articles = List.copyOf(articles);
        if (articles.isEmpty() || last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "story " + id + " from " + first + " to " + last + " with " + articles.size() + " articles");
        }
    }
}
