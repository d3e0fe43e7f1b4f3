package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.Laut;
import dev.laut.article.PublicationTime;
import dev.laut.desk.brief.Brief;
import dev.laut.desk.brief.Brief.Line;
import dev.laut.desk.brief.Briefing;
import dev.laut.desk.brief.Format;
import dev.laut.desk.brief.Mail;
import dev.laut.desk.brief.NotSent;
import dev.laut.desk.brief.Schedule;
import dev.laut.desk.brief.Sent;
import dev.laut.desk.words.Language;
import dev.laut.desk.words.Words;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Changes;
import dev.laut.store.Intake;
import dev.laut.store.Lemmas;
import dev.laut.store.Store;
import dev.laut.store.StoreWriter;
import dev.laut.store.sql.StorePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefTest {

    private static final Words WORDS = new Words(Language.DE);
    private static final LocalDate UNTIL = LocalDate.of(2025, 9, 17);

    @TempDir
    private Path folder;

    private static Brief hostile() {
        Line line = new Line(
                "<b>Wer</b>",
                "Wort <script>alert(1)</script> [x](javascript:y)\n# Kopf",
                "Blatt",
                "javascript:alert(1)");
        return new Brief("X\r\nBcc: evil@example.org", UNTIL, UNTIL, List.of(line), List.of(), List.of(), List.of());
    }

    @Test
    void tellsWhatWasSaidHappenedIsDueAndHasChanged() {
        StorePlace store = StorePlace.of(SampleStore.in(folder));
        Brief brief = Briefing.of(store, "Georgien", UNTIL.minusDays(16), UNTIL, WORDS, "http://localhost:7070");
        assertTrue(
                brief.said().size() > 5
                        && !brief.happened().isEmpty()
                        && !brief.changed().isEmpty(),
                brief.toString());
        for (List<Line> part : List.of(brief.said(), brief.happened(), brief.due(), brief.changed())) {
            part.forEach(line -> assertTrue(
                    line.address().startsWith("http") && line.source().contains(", "), line.toString()));
        }
        for (Format format : Format.values()) {
            String written = format.write(brief, WORDS);
            assertTrue(written.contains("Was gesagt wurde") && written.contains("Weser-Bote"), written);
        }
    }

    /** The changed article is older than more articles than one list has; the corrected one is older than the period. */
    @Test
    void whatHasChangedIsSoughtInThePeriodAndNotInTheLatestArticles() {
        Path place = SampleStore.in(folder);
        Lemmas lemmas = new Lemmas(GermanDictionary.load());
        Intake intake = new Intake(Laut.german(), lemmas, Given.NOTHING);
        try (StoreWriter writer = StoreWriter.open(place, lemmas, SampleStore.CLOCK)) {
            SampleStore.add(writer, intake, quay("alt", "2025-06-01", "sei zu"));
            SampleStore.add(writer, intake, quay("erst", "2025-09-10", "sei zu"));
            SampleStore.add(writer, intake, quay("erst", "2025-09-10", "sei wieder offen"));
            for (int number = 0; number < 70; number++) {
                SampleStore.add(writer, intake, quay("n" + number, "2025-09-12", "habe Tor " + number));
            }
            writer.commit();
        }
        correct(place, lemmas, "https://kai.example/alt");
        LocalDate until = LocalDate.of(2025, 9, 28);
        Brief brief = Briefing.of(
                StorePlace.of(place), "Quastenkai", until.minusDays(25), until, WORDS, "http://localhost:7070");
        assertEquals(60, brief.said().size());
        assertEquals(2, brief.changed().size(), () -> brief.changed().toString());
        assertEquals("Am Quastenkai: erst", brief.changed().get(0).words());
        assertTrue(brief.changed().get(1).lead().contains("Jule Bremer"), () -> brief.changed()
                .toString());
        for (Line line : brief.happened()) {
            assertTrue(line.address().matches("http://localhost:7070/article/\\d+\\?at=\\d+-\\d+#at"), line.toString());
        }
    }

    private static Input quay(String name, String day, String state) {
        return new Input.OfText(
                "https://kai.example/" + name,
                "Der Quastenkai " + state + ", sagte Hafenchefin Tilda Quast in Husum.",
                new Given(
                        Optional.empty(),
                        Optional.of("https://kai.example/" + name),
                        Optional.of("Am Quastenkai: " + name),
                        PublicationTime.parse(day),
                        Optional.of("Kaiblatt")));
    }

    private static void correct(Path place, Lemmas lemmas, String address) {
        try (Store store = Store.open(place, lemmas);
                StoreWriter writer = StoreWriter.open(place, lemmas, SampleStore.CLOCK)) {
            long number = store.article(address).orElseThrow().number();
            writer.correct(
                    new Changes(store).speaker(number + ":s1", "Jule Bremer").orElseThrow(), "anna");
            writer.commit();
        }
    }

    @Test
    void markupOfArticlesStaysText() {
        String html = Format.HTML.write(hostile(), WORDS);
        assertTrue(Jsoup.parse(html).select("script, b, a").isEmpty(), html);
        String markdown = Format.MARKDOWN.write(hostile(), WORDS);
        assertFalse(
                markdown.contains("<script>") || markdown.contains("[x](") || markdown.contains("\n# Kopf"), markdown);
        assertFalse(Format.TEXT.write(hostile(), WORDS).contains("\nBcc"));
    }

    @Test
    void mailsCarryTextAndHtmlAndNobodysHeaders() throws IOException {
        try (MailServer server = new MailServer()) {
            mail(server.port()).send(hostile(), WORDS, List.of("anna@example.org"), SampleStore.CLOCK);
            String sent = server.mails().get(0);
            String headers = sent.substring(0, sent.indexOf("\n\n"));
            assertFalse(headers.contains("\nBcc:"), headers);
            assertTrue(sent.contains("text/plain") && sent.contains("text/html"), sent);
            assertEquals(List.of("<anna@example.org>"), server.recipients());
            for (String bad : List.of("a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "niemand", "")) {
                assertThrows(IllegalArgumentException.class, () -> Mail.address(bad), bad);
            }
        }
    }

    private static Mail mail(int port) {
        return new Mail("127.0.0.1", port, "laut@example.org", Optional.empty());
    }

    @Test
    void whatNobodyTookCertainlyDidNotGoOut() throws IOException {
        int closed;
        try (MailServer server = new MailServer()) {
            closed = server.port();
        }
        NotSent failure = assertThrows(NotSent.class, () -> mail(closed)
                .send(hostile(), WORDS, List.of("anna@example.org"), SampleStore.CLOCK));
        assertTrue(failure.isCertain());
    }

    @Test
    void nothingIsClaimedTwiceNotEvenAfterACrash() throws IOException {
        Path file = folder.resolve("sent.tsv");
        Sent sent = new Sent(file);
        assertTrue(sent.claim("eins"));
        assertFalse(sent.claim("eins"));
        sent.done("eins");
        assertTrue(sent.claim("zwei"));
        // The process ends here, and the last line of another was cut off.
        Files.writeString(file, "begun\tdrei", StandardOpenOption.APPEND);
        Sent after = new Sent(file);
        assertFalse(after.claim("eins"));
        assertFalse(after.claim("zwei"));
        assertEquals(List.of("zwei"), after.unsure());
        assertTrue(after.claim("drei"));
        after.release("drei");
        assertTrue(new Sent(file).claim("drei"));
        assertFalse(new Sent(file).claim("zwei"));
    }

    @Test
    void schedulesAreReadWithTheirDays() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(
                file,
                "[{\"name\": \"Morgen\", \"about\": \"Georgien\", \"since\": \"1d\", \"at\": \"07:00\", \"on\":"
                        + " [\"Monday\"], \"mail\": [\"anna@example.org\"]}]");
        Schedule schedule = Schedule.read(file).get(0);
        Instant monday = Instant.parse("2025-09-22T05:00:00Z");
        assertEquals(Optional.of(monday), schedule.last(monday.plusSeconds(3_600)));
        assertEquals(Optional.empty(), schedule.last(monday.minusSeconds(60)));
        assertEquals(Optional.of(monday), schedule.last(monday.plusSeconds(80_000)));
        Files.writeString(file, "[{\"name\": \"x\", \"about\": \"y\"}]");
        String message = assertThrows(IllegalArgumentException.class, () -> Schedule.read(file))
                .getMessage();
        assertTrue(message.contains("plan.json, entry 1"), message);
    }

    @Test
    void dueBriefsGoOutOnceHoweverOftenTheDeskStarts() throws Exception {
        DeskSettings settings = DeskSettings.of(SampleStore.in(folder), 0, SampleStore.CLOCK);
        try (MailServer server = new MailServer()) {
            Schedule schedule = MailServer.everyMorning();
            for (int start = 0; start < 3; start++) {
                try (RunningDesk desk = new RunningDesk(settings)) {
                    desk.desk().send(List.of(schedule), Optional.of(mail(server.port())), WORDS);
                    server.awaitMail();
                    desk.desk().round();
                }
            }
            assertEquals(1, server.mails().size());
            assertTrue(server.mails().get(0).contains("anna@example.org"));
        }
    }
}
