package dev.laut.eval.speed;

import dev.laut.article.Article;
import dev.laut.article.PageReading;
import dev.laut.article.TextReader;
import dev.laut.eval.EvaluationData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text to measure speed with: the plain sample articles, one after another, as often as it takes. */
final class SampleText {

    private SampleText() {}

    /** The sample articles that are plain text. */
    static List<Article> articles() {
        return texts().stream().map(SampleText::article).toList();
    }

    /** One article of at least so many characters. */
    static Article ofLength(int characters) {
        String once = texts().stream().collect(Collectors.joining("\n"));
        return article(once.repeat(1 + characters / once.length()));
    }

    private static Article article(String text) {
        PageReading reading = new TextReader().read(text, "samples");
        if (reading instanceof PageReading.Found found) {
            return found.article();
        }
        throw new IllegalStateException("a sample that cannot be read: " + reading);
    }

    private static List<String> texts() {
        Path folder = EvaluationData.checkout().resolve("samples");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SampleText::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
