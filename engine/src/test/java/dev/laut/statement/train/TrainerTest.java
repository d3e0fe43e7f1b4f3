package dev.laut.statement.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.Finding;
import dev.laut.statement.Part;
import dev.laut.statement.StatementFinder;
import dev.laut.statement.StatementFinders;
import dev.laut.statement.learned.StatementModel;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trains on a handful of made-up articles: enough to run every stage, not to be good. */
class TrainerTest {

    private static final GermanDictionary DICTIONARY = GermanDictionary.load();
    private static final Analyser ANALYSER = new Analyser(DICTIONARY);

    private static final List<String> SPEAKERS = List.of(
            "Die Ministerin",
            "Der Trainer",
            "Die Polizei",
            "Ein Sprecher",
            "Der Verband",
            "Die Chefin",
            "Der Bürgermeister");

    private static final List<String> THINGS =
            List.of("die Lage", "der Plan", "das Spiel", "die Brücke", "der Vertrag", "das Angebot", "die Straße");

    private static final StatementFinder FINDER = StatementFinders.german(
            DICTIONARY, Trainer.of(articles(), DICTIONARY, 5).train());

    @TempDir
    Path folder;

    private static List<AnnotatedArticle> articles() {
        return Annotations.read(writeArticles());
    }

    private static Path writeArticles() {
        try {
            Path folder = Files.createTempDirectory("annotations");
            for (int i = 0; i < SPEAKERS.size() * 2; i++) {
                Files.writeString(folder.resolve(i + ".json"), annotation(i));
            }
            return folder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** "S sagte, X sei gut." and "„Das ist gut“, sagte S." with what is what in them. */
    private static String annotation(int number) {
        String speaker = SPEAKERS.get(number % SPEAKERS.size());
        String thing = THINGS.get(number * 3 % THINGS.size());
        List<String> words = List.of(
                (speaker + " sagte , " + thing + " sei gut . Es regnete am Abend . „ Das ist gut “ , sagte er .")
                        .split(" "));
        String tokens = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(","));
        return """
                {"originalText": "%s", "sentences": [{"tokens": [%s]}], "annotations": [
                 {"type": "Indirect", "medium": "Speech", "quote": {"tokenIds": [4,5,6,7]},
                  "speaker": {"tokenIds": [0,1]}, "cue": {"tokenIds": [2]}, "frame": {"tokenIds": [0,1,2,3]},
                  "addressee": {"tokenIds": []}},
                 {"type": "Direct", "medium": "Speech", "quote": {"tokenIds": [14,15,16,17,18]},
                  "speaker": {"tokenIds": [21]}, "cue": {"tokenIds": [20]}, "frame": {"tokenIds": [19,20,21]},
                  "addressee": {"tokenIds": []}}]}""".formatted(String.join(" ", words), tokens);
    }

    @Test
    void readsAnnotationsWithTheirParts() {
        AnnotatedStatement statement = articles().get(0).statements().get(0);
        assertEquals("{0, 1}", statement.tokens(Part.SPEAKER).toString());
        assertEquals("{4, 5, 6, 7}", statement.tokens(Part.CONTENT).toString());
    }

    @Test
    void learnsWhatItIsShown() {
        String text = "Der Trainer sagte, der Vertrag sei gut. „Das ist gut“, sagte er.";
        assertEquals(
                "INDIRECT Der Trainer: der Vertrag sei gut\nDIRECT er: „Das ist gut“",
                FINDER.find(document(text)).stream()
                        .map(finding -> finding.type() + " " + words(text, finding.speaker()) + ": "
                                + words(text, finding.content()))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void writesTheSameWeightsForTheSameSeed() throws IOException {
        Path data = writeArticles();
        Trainer.train(data, folder.resolve("one"), 3);
        Trainer.train(data, folder.resolve("other"), 3);
        assertArrayEquals(Files.readAllBytes(folder.resolve("one")), Files.readAllBytes(folder.resolve("other")));
    }

    @Test
    void readsTheWeightsItWrote() throws IOException {
        StatementModel model = Trainer.of(articles(), DICTIONARY, 5).train();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        StatementModel read = StatementModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        Document document = document("Die Polizei sagte, die Brücke sei gut.");
        assertEquals(
                StatementFinders.german(DICTIONARY, model).find(document),
                StatementFinders.german(DICTIONARY, read).find(document));
    }

    @Test
    void refusesWhatAreNoWeights() {
        assertThrows(
                IOException.class, () -> StatementModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "„",
                "“ „ “ “ » « \" ' ‚",
                "„Alles hier ist Zitat. Jeder Satz. Und auch dieser.“",
                "DER MINISTER SAGTE, DIE LAGE SEI ERNST.",
                "„Wir gehen“, sagte sie, „und zwar »jetzt, \"sofort und",
                "The minister said that the situation was serious.",
                ", , , : ; ( ) – sagte , dass , zu ,",
                "sagte sagte sagte sagte sagte sagte sagte sagte sagte sagte sagte",
            })
    void survivesOddText(String text) {
        assertDoesNotThrow(() -> FINDER.find(document(text)));
    }

    @Test
    void staysInTheTextOfRandomWords() {
        String[] words = {
            "sagte",
            "dass",
            ",",
            ".",
            "„",
            "“",
            "der",
            "Minister",
            "laut",
            "nach",
            "Angaben",
            "zufolge",
            "sei",
            "habe",
            "\n",
            "wie",
            "er",
            "soll",
            "mit",
            "teilte",
            ":",
            "(",
            ")",
            "–",
            "und",
            "zu",
            "\"",
            "so",
            "!",
            "Berlin",
            "»",
            "«"
        };
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 60; round++) {
            String text = random.ints(random.nextInt(200) + 1, 0, words.length)
                    .mapToObj(i -> words[i])
                    .collect(Collectors.joining(" "));
            Document document = document(text);
            List<Finding> findings = FINDER.find(document);
            assertEquals(findings, FINDER.find(document), "same twice");
            for (Finding finding : findings) {
                for (Part part : Part.values()) {
                    part.of(finding).forEach(span -> assertTrue(span.end() <= text.length(), text));
                }
            }
        }
    }

    @Test
    void readsAMegabyteWithoutStopsInTime() {
        String text = "sagte dass der Minister nach Angaben laut ".repeat(25_000);
        assertTimeout(Duration.ofMinutes(2), () -> FINDER.find(document(text)));
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    private static Document document(String text) {
        List<Segment> segments =
                text.isEmpty() ? List.of() : List.of(new Segment(new Span(0, text.length()), Role.PARAGRAPH));
        return ANALYSER.analyse(Article.of("test", text, segments));
    }
}
