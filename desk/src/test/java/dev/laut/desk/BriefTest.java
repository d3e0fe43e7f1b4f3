package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
