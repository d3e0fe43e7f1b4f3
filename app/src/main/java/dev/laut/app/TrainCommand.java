package dev.laut.app;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.learned.StatementModel;
import dev.laut.statement.train.AnnotatedArticle;
import dev.laut.statement.train.Annotations;
import dev.laut.statement.train.Trainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code laut train}: learns the weights for statements from annotated articles. */
@Command(name = "train", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class TrainCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1 << 20;

    private final Surroundings surroundings;
    private final Messages messages;

    @Option(names = "--data", paramLabel = "DIR", required = true, descriptionKey = "train.data")
    private Path folder;

    @Option(names = "--model", paramLabel = "FILE", required = true, descriptionKey = "train.model")
    private Path file;

    /** The seed of the weights that Laut ships. */
    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "train.seed")
    private long seed;

    TrainCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        checkWritable();
        List<AnnotatedArticle> articles = articles();
        say("train.articles", messages.count("articles", articles.size()), folder);
        Trainer trainer =
                Trainer.of(articles, GermanDictionary.load(), seed, done -> say("train.stage", done, Trainer.STAGES));
        StatementModel weights = trainer.train();
        OwnWeights.write(weights, file, messages);
        say("train.written", file, size() / MEGABYTE);
        return Main.OK;
    }

    /** Learning takes minutes; a mistyped path is told before. */
    private void checkWritable() {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isWritable(parent) || Files.isDirectory(file)) {
            throw new Failure(messages.get("weights.unwritable", file, messages.get("weights.noFolder")));
        }
    }

    private List<AnnotatedArticle> articles() {
        if (!Files.isDirectory(folder)) {
            throw new Failure(messages.get("folder.missing", folder));
        }
        List<AnnotatedArticle> articles = annotations();
        if (articles.size() < Trainer.LEAST_ARTICLES) {
            throw new Failure(messages.get(
                    "train.tooFew", folder, messages.count("articles", articles.size()), Trainer.LEAST_ARTICLES));
        }
        return articles;
    }

    private List<AnnotatedArticle> annotations() {
        try {
            return Annotations.read(folder);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Failure(Failure.words(e));
        }
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("written, and gone at once: " + file, e);
        }
    }

    private void say(String key, Object... values) {
        surroundings.err().print("laut: " + Printable.line(messages.get(key, values)) + "\n");
        surroundings.err().flush();
    }
}
