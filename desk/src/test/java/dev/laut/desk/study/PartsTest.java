package dev.laut.desk.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.desk.SampleStore;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Lemmas;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

    @TempDir
    private Path folder;

    private Store store() {
        return Store.open(SampleStore.in(folder), new Lemmas(GermanDictionary.load()));
    }

    @Test
    void everyArticleIsInOnePartAndNoStoryInTwo() {
        try (Store store = store()) {
            List<List<Long>> stories = store.together(SearchQuery.ALL);
            int longest = stories.stream().mapToInt(List::size).max().orElseThrow();
            assertTrue(longest > 1, stories.toString());
            Parts parts = Parts.of(store, SearchQuery.ALL, longest);
            assertTrue(parts.count() > 1, parts.toString());
            assertEquals(
                    stories.stream().flatMap(List::stream).toList(),
                    parts.parts().stream().flatMap(List::stream).toList());
            for (List<Long> story : stories) {
                assertEquals(
                        1,
                        parts.parts().stream()
                                .filter(part -> part.stream().anyMatch(story::contains))
                                .count(),
                        story.toString());
            }
            parts.parts().forEach(part -> assertTrue(part.size() <= longest, part.toString()));
        }
    }

    @Test
    void aStoryThatIsTooLongIsCut() {
        try (Store store = store()) {
            Parts parts = Parts.of(store, SearchQuery.ALL, 1);
            assertTrue(parts.parts().stream().allMatch(part -> part.size() == 1), parts.toString());
        }
    }

    @Test
    void behindTheLastPartIsNothing() {
        try (Store store = store()) {
            Parts parts = Parts.of(store, SearchQuery.ALL, 5);
            assertEquals(0, parts.sheaf(store, parts.count() + 1).articles().size());
            Parts none = Parts.of(store, SearchQuery.words("Quallenzucht"), 5);
            assertEquals(1, none.count());
            assertEquals(0, none.sheaf(store, 1).articles().size());
        }
    }
}
