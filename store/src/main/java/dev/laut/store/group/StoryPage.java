package dev.laut.store.group;

import java.util.List;

/**
 * A story with the reason for each article's place.
 *
 * @param id see {@link ToldStory}, as all but the members
 * @param members its articles, the earliest first
 */
public record StoryPage(
        String id, String name, String first, String last, List<String> articles, List<StoryMember> members) {

    public StoryPage {
        articles = List.copyOf(articles);
        members = List.copyOf(members);
    }
}
