package dev.laut.app;

import dev.laut.store.Found;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laut search}: finds articles and statements. */
@Command(name = "search", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class SearchCommand extends StoreAnswer {

    private static final int MAX_HITS = 10_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(names = "--statements", descriptionKey = "search.statements")
    private boolean statements;

    @Option(names = "--sort", paramLabel = "relevance|date", descriptionKey = "search.sort", defaultValue = "relevance")
    private Order order;

    @Option(names = "--page", paramLabel = "N", descriptionKey = "search.page", defaultValue = "1")
    private int page;

    @Option(names = "--hits", paramLabel = "N", descriptionKey = "search.hits", defaultValue = "20")
    private int hits;

    SearchCommand(Surroundings surroundings, Messages messages) {
        super(surroundings, messages);
    }

    @Override
    void check() {
        within("--page", page, Integer.MAX_VALUE / MAX_HITS);
        within("--hits", hits, MAX_HITS);
    }

    @Override
    int answer(Store opened) {
        SearchQuery asked = query.query();
        int offset = (page - 1) * hits;
        Found found =
                statements ? opened.statements(asked, order, offset, hits) : opened.search(asked, order, offset, hits);
        if (isJson()) {
            json(found);
        } else {
            lines(new FoundText(messages(), surroundings()).lines(found, offset));
        }
        return Main.OK;
    }

    private void within(String option, int value, int max) {
        if (value < 1 || value > max) {
            throw new ParameterException(spec.commandLine(), messages().get("usage.outOfRange", option, value, 1, max));
        }
    }
}
