package dev.laut.app;

import dev.laut.store.Store;
import dev.laut.store.export.Exporter;
import dev.laut.store.export.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laut export}: what is stored, for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private ArticleOptions query = new ArticleOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "jsonl|csv|jsonld|graphml|record",
            descriptionKey = "export.format",
            defaultValue = "jsonl")
    private Format format;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Store opened = Answer.open(store.place())) {
            Exporter exporter = format.to(surroundings.out());
            opened.articles(query.query(), article -> {
                try {
                    exporter.add(article);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            exporter.end();
        }
        return surroundings.out().checkError() ? Main.FAILED : Main.OK;
    }
}
