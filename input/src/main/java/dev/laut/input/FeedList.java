package dev.laut.input;

import dev.laut.input.Problem.Cause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A list of feeds: OPML, or a text with an address a line; lines that begin with # say nothing. */
public final class FeedList {

    private FeedList() {}

    /**
     * The addresses of the feeds, each once; none when there is a problem.
     *
     * @param problems takes it: the file cannot be read or names no feed
     */
    public static List<String> read(Path file, Consumer<Problem> problems) {
        try {
            return read(file);
        } catch (InputException e) {
            problems.accept(e.problem());
            return List.of();
        }
    }

    private static List<String> read(Path file) throws InputException {
        String text = text(file);
        List<String> feeds = text.stripLeading().startsWith("<") ? opml(text) : lines(text);
        List<String> distinct =
                feeds.stream().filter(Addresses::isAddress).distinct().toList();
        if (distinct.isEmpty()) {
            throw new InputException(Problem.of(file.toString(), Cause.NO_FEEDS));
        }
        return distinct;
    }

    private static String text(Path file) throws InputException {
        try {
            byte[] content = Files.readAllBytes(file);
            return TextDecoder.decode(content).orElseGet(() -> new String(content, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new InputException(Problem.of(file.toString(), Cause.MISSING), e);
        } catch (IOException e) {
            throw new InputException(Problem.of(file.toString(), Cause.UNREADABLE, Streams.words(e)), e);
        }
    }

    private static List<String> opml(String text) {
        Document list = Jsoup.parse(text, "", Parser.xmlParser());
        return list.select("outline").stream()
                .map(outline -> outline.attributes().getIgnoreCase("xmlUrl").strip())
                .toList();
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
