package dev.laut.app;

import dev.laut.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code laut copies}: which articles share text. */
@Command(name = "copies", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class CopiesCommand extends StoreAnswer {

    @Mixin
    private ArticleOptions query = new ArticleOptions();

    private long count;

    CopiesCommand(Surroundings surroundings, Messages messages) {
        super(surroundings, messages);
    }

    @Override
    int answer(Store opened) {
        CopyText text = new CopyText(messages(), surroundings());
        opened.copies(query.query(), pair -> {
            count++;
            if (isJson()) {
                json(pair);
            } else {
                lines(text.lines(pair));
            }
        });
        if (!isJson()) {
            line(count == 0 ? messages().get("copies.none") : messages().count("copies", count));
        }
        return Main.OK;
    }
}
