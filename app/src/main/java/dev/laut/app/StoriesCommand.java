package dev.laut.app;

import dev.laut.store.SearchQuery;
import dev.laut.store.SearchQuery.By;
import dev.laut.store.Store;
import dev.laut.store.group.StoryPage;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laut stories}: which articles tell of one happening. */
@Command(name = "stories", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class StoriesCommand extends StoreAnswer {

    /** Articles that make a story worth listing. */
    private static final int SEVERAL = 2;

    @Mixin
    private ArticleOptions query = new ArticleOptions();

    @Option(names = "--all", descriptionKey = "stories.all")
    private boolean all;

    private long count;

    StoriesCommand(Surroundings surroundings, Messages messages) {
        super(surroundings, messages);
    }

    @Override
    int answer(Store opened) {
        SearchQuery asked = query.query();
        Optional<String> address = asked.by(By.STORY);
        return address.isPresent() ? one(opened.story(address.get()), address.get()) : list(opened, asked);
    }

    private int one(Optional<StoryPage> story, String address) {
        if (story.isEmpty()) {
            return failed(messages().get("stories.noArticle", address));
        }
        if (isJson()) {
            json(story.get());
        } else {
            lines(new StoryText(messages(), surroundings()).page(story.get()));
        }
        return Main.OK;
    }

    private int list(Store opened, SearchQuery asked) {
        StoryText text = new StoryText(messages(), surroundings());
        opened.stories(asked, all ? 1 : SEVERAL, story -> {
            count++;
            if (isJson()) {
                json(story);
            } else {
                lines(text.lines(story));
            }
        });
        if (!isJson()) {
            line(count == 0 ? messages().get("stories.none") : messages().count("stories", count));
        }
        return Main.OK;
    }
}
