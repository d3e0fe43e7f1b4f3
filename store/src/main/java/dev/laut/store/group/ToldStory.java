package dev.laut.store.group;

import java.util.List;

/**
 * Articles about one happening and its immediate reactions.
 *
 * @param id the address of the article that began it
 * @param name the title of the article that is most like the others
 * @param first the day of its earliest article
 * @param last the day of its latest one
 * @param articles their addresses, the earliest first
 */
public record ToldStory(String id, String name, String first, String last, List<String> articles) {

    public ToldStory {
        articles = List.copyOf(articles);
    }
}
