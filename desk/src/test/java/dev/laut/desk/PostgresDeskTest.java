package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.desk.brief.Mail;
import dev.laut.desk.brief.Schedule;
import dev.laut.desk.words.Language;
import dev.laut.desk.words.Words;
import dev.laut.input.InputSettings;
import dev.laut.store.sql.StorePlace;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two desks on one store that a server of PostgreSQL keeps; they share the folder of what is the desk's own. */
class PostgresDeskTest {

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static RunningDesk one;
    private static RunningDesk other;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        SampleStore.fill(place("postgres"));
        one = new RunningDesk(settings("postgres"));
        other = new RunningDesk(settings("postgres"));
    }

    private static StorePlace place(String database) {
        return StorePlace.of(server.getJdbcUrl("postgres", database));
    }

    private static DeskSettings settings(String database) {
        return new DeskSettings(
                place(database),
                Optional.empty(),
                folder,
                DeskSettings.LOOPBACK,
                0,
                InputSettings.DEFAULT,
                Limits.DEFAULT,
                SampleStore.CLOCK);
    }

    @AfterAll
    static void stop() throws IOException {
        one.close();
        other.close();
        server.close();
    }

    @Test
    void pagesAreThoseOfAFolder(@TempDir Path plain) throws IOException, SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database untouched");
        }
        SampleStore.fill(place("untouched"));
        try (RunningDesk inFolder = new RunningDesk(plain);
                RunningDesk onServer = new RunningDesk(settings("untouched"))) {
            for (String path : List.of(
                    "/",
                    "/stories",
                    "/story?q=Hoffnung",
                    "/tensions?q=Hoffnung",
                    "/timeline?q=Schiff",
                    "/actor?name=Helene+Brandis",
                    "/actor/more?name=Helene+Brandis",
                    "/outlet?name=Kontur",
                    "/chains",
                    "/announcements?at=2025-09-28",
                    "/search?q=Schiff&sort=date",
                    "/article/1")) {
                assertEquals(words(inFolder, path), words(onServer, path), path);
            }
        }
    }

    private static String words(RunningDesk desk, String path) {
        return desk.browse().page(path).select("main").text();
    }

    @Test
    void bothWriteAndNeitherLosesAnything() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            RunningDesk desk = number % 2 == 0 ? one : other;
            Map<String, String> made =
                    Map.of("kind", "SPEAKER", "statement", "2:s" + (1 + number % 3), "speaker", "Rednerin " + number);
            answers.add(
                    people.submit(() -> desk.browse().post("/corrections", made).statusCode()));
        }
        for (Future<Integer> answer : answers) {
            assertEquals(200, answer.get());
        }
        people.shutdown();
        String history = one.browse().page("/corrections").text();
        for (int number = 0; number < 12; number++) {
            assertTrue(history.contains("Rednerin " + number), history);
        }
        assertFalse(other.browse()
                        .page("/search?speaker=Rednerin+11")
                        .select(".hits li")
                        .isEmpty()
                && other.browse()
                        .page("/search?speaker=Rednerin+10")
                        .select(".hits li")
                        .isEmpty());
    }

    @Test
    void aBriefGoesOutOnceWhicheverSendsIt() throws Exception {
        try (MailServer mails = new MailServer()) {
            Schedule schedule = MailServer.everyMorning();
            Mail mail = new Mail("127.0.0.1", mails.port(), "laut@example.org", Optional.empty());
            for (RunningDesk desk : List.of(one, other)) {
                desk.desk().send(List.of(schedule), Optional.of(mail), new Words(Language.DE));
            }
            mails.awaitMail();
            one.desk().round();
            other.desk().round();
            assertEquals(1, mails.mails().size());
        }
    }
}
