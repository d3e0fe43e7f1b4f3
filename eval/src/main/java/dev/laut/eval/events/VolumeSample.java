package dev.laut.eval.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.article.Span;
import dev.laut.eval.EvaluationData;
import dev.laut.event.Event;
import dev.laut.text.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A thousand sentences of news, drawn with a fixed seed from {@code volume/articles.jsonl.gz} of the evaluation data, with the
 * events read in them. The sentences stay where they are: verdicts name them by address and offset.
 */
public final class VolumeSample {

    private static final long SEED = 20261122;

    private static final int SENTENCES = 1000;

    /**
     * An event's words in a sentence of the sample.
     *
     * @param url the article's address
     * @param sentence the sentence's words
     * @param begin where the sentence begins in the article's text
     * @param trigger where the words that tell of the event begin
     * @param words those words
     * @param event the event
     */
    public record Item(String url, String sentence, int begin, int trigger, String words, Event event) {

        /** What a verdict is kept under. */
        public String id() {
            return url + "\t" + begin + "\t" + trigger + "\t" + event.type();
        }
    }

    private VolumeSample() {}

    /** The events in the sample, in the order drawn; empty where the evaluation data is missing. */
    public static List<Item> draw() {
        List<Item> items = new ArrayList<>();
        EvaluationData.find("volume/articles.jsonl.gz").ifPresent(file -> draw(file, items::add));
        return items;
    }

    private static void draw(Path file, Consumer<Item> sink) {
        List<String> lines = lines(file);
        Random random = new Random(SEED);
        EventReading reading = new EventReading();
        ObjectMapper mapper = new ObjectMapper();
        for (int drawn = 0; drawn < SENTENCES; drawn++) {
            try {
                JsonNode json = mapper.readTree(lines.get(random.nextInt(lines.size())));
                items(json, reading, random.nextDouble()).forEach(sink);
            } catch (IOException e) {
                throw new UncheckedIOException("no article in " + file, e);
            }
        }
    }

    private static List<String> lines(Path file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The events in the sentence that lies at this part of the article. */
    private static List<Item> items(JsonNode json, EventReading reading, double at) {
        String url = json.path("url").asText();
        String text = json.path("text").asText();
        Optional<LocalDate> published = Optional.of(json.path("published").asText())
                .filter(date -> date.length() >= 10)
                .map(date -> LocalDate.parse(date.substring(0, 10)));
        if (text.isBlank()) {
            return List.of();
        }
        EventReading.Read read = reading.read(GoldArticle.article(url, text, published));
        List<Sentence> sentences = read.document().sentences();
        Span sentence = sentences.get((int) (at * sentences.size())).span();
        List<Item> items = new ArrayList<>();
        for (Event event : read.events()) {
            event.trigger().stream()
                    .filter(sentence::contains)
                    .findFirst()
                    .ifPresent(span -> items.add(
                            new Item(url, sentence.in(text), sentence.begin(), span.begin(), span.in(text), event)));
        }
        return items;
    }

    /** Prints the sample for a person to judge. */
    public static void main(String[] arguments) {
        for (Item item : draw()) {
            System.out.println(item.id() + "\t" + item.event().status() + "\t" + item.words() + "\t"
                    + item.sentence().replaceAll("\\s+", " "));
        }
    }
}
