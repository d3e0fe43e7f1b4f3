package dev.laut.story;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Gives groups of articles ids that stay as the groups grow. */
final class StoryIds {

    private StoryIds() {}

    /**
     * The id of each group: that of the older story which its members continue, one group for each such story; else the
     * address of its first member.
     *
     * @param open the articles that were grouped
     */
    static Map<List<Integer>, String> of(List<List<Integer>> groups, Archive archive, Set<Integer> open) {
        Set<String> continued = new HashSet<>();
        Map<List<Integer>, String> ids = new LinkedHashMap<>();
        for (List<Integer> group : groups) {
            Optional<String> older = group.stream()
                    .map(archive::story)
                    .filter(story -> isOlder(story, archive, open) && continued.add(story))
                    .findFirst();
            ids.put(group, older.orElse(archive.article(group.get(0)).address()));
        }
        return ids;
    }

    /** Whether a story began before the articles that are open, and perhaps before those of the window. */
    private static boolean isOlder(String story, Archive archive, Set<Integer> open) {
        OptionalInt founder = archive.number(story);
        return founder.isEmpty() || !open.contains(founder.getAsInt());
    }
}
