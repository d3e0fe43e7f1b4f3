package dev.laut.desk;

import dev.laut.Laut;
import dev.laut.desk.api.Api;
import dev.laut.desk.api.Figures;
import dev.laut.desk.brief.Briefs;
import dev.laut.desk.brief.Mail;
import dev.laut.desk.brief.Postman;
import dev.laut.desk.brief.Schedule;
import dev.laut.desk.brief.Sent;
import dev.laut.desk.guard.Accounts;
import dev.laut.desk.guard.AuditLog;
import dev.laut.desk.guard.Gate;
import dev.laut.desk.guard.RateLimit;
import dev.laut.desk.guard.Sessions;
import dev.laut.desk.page.ActorPages;
import dev.laut.desk.page.AnnouncementPages;
import dev.laut.desk.page.Assets;
import dev.laut.desk.page.ChainPages;
import dev.laut.desk.page.CollectionPages;
import dev.laut.desk.page.CorrectionPages;
import dev.laut.desk.page.FeedPages;
import dev.laut.desk.page.LoginPages;
import dev.laut.desk.page.Pages;
import dev.laut.desk.page.PastePages;
import dev.laut.desk.page.ReaderPages;
import dev.laut.desk.page.Renderer;
import dev.laut.desk.page.SearchPages;
import dev.laut.desk.page.StoryPages;
import dev.laut.desk.shelf.Shelf;
import dev.laut.desk.stock.Corrections;
import dev.laut.desk.stock.Readings;
import dev.laut.desk.stock.Stock;
import dev.laut.desk.study.Studies;
import dev.laut.desk.words.Words;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Lemmas;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The desk, running.
 *
 * <pre>{@code
 * try (Desk desk = Desk.start(DeskSettings.of(Path.of("laut-data"), 7070, Clock.systemUTC()), Throwable::printStackTrace)) {
 *     System.out.println(desk.address());
 * }
 * }</pre>
 */
public final class Desk implements AutoCloseable {

    /** Tries to log in from one place; people mistype. */
    private static final int LOGINS_PER_MINUTE = 10;

    /** More wait no longer: they are told to come again. */
    private static final int WAITING_READINGS = 8;

    private final DeskSettings settings;
    private final Stock stock;
    private final Readings readings;
    private final Studies studies;
    private final Figures figures;
    private final Sessions sessions;
    private final Consumer<Throwable> faults;
    private final Javalin server;
    private final List<Postman> postmen = new CopyOnWriteArrayList<>();

    private Desk(DeskSettings settings, Optional<Accounts> accounts, Consumer<Throwable> faults) {
        this.settings = settings;
        this.faults = faults;
        GermanDictionary dictionary = GermanDictionary.load();
        KnowledgeBase knowledge = KnowledgeBase.load();
        Lemmas lemmas = new Lemmas(dictionary);
        stock = new Stock(
                settings.store(),
                settings.folder(),
                lemmas,
                settings.clock(),
                settings.limits().readers(),
                Duration.ofSeconds(settings.limits().askSeconds()));
        readings = new Readings(
                () -> Laut.german(dictionary, () -> knowledge), lemmas, settings.fetching(), 2, WAITING_READINGS);
        figures = new Figures(stock);
        studies = new Studies(stock, knowledge, dictionary);
        Renderer renderer = new Renderer();
        sessions = new Sessions(settings.clock());
        server = new WebServer(settings, new Gate(sessions, accounts), new Failures(renderer, faults))
                .with(pages(renderer, accounts));
    }

    private List<Pages> pages(Renderer renderer, Optional<Accounts> accounts) {
        AuditLog audit = new AuditLog(settings.own("audit.jsonl"), settings.clock());
        RateLimit logins = new RateLimit(LOGINS_PER_MINUTE, settings.clock());
        RateLimit readingLimit = new RateLimit(settings.limits().readingsPerMinute(), settings.clock());
        RateLimit requests = new RateLimit(settings.limits().requestsPerMinute(), settings.clock());
        Corrections corrections = new Corrections(stock, audit);
        Shelf shelf = new Shelf(settings.own("collections"));
        return List.of(
                new Assets(),
                new LoginPages(sessions, accounts, logins, audit, renderer),
                new SearchPages(stock, studies, renderer),
                new ReaderPages(stock, shelf, renderer),
                new CollectionPages(stock, shelf, audit, renderer),
                new CorrectionPages(corrections, settings.clock().getZone(), renderer),
                new Api(stock, studies, readings, corrections, requests, readingLimit, settings.clock()),
                new FeedPages(stock, settings.clock()),
                figures,
                new ActorPages(studies, settings.clock(), renderer),
                new StoryPages(stock, studies, renderer),
                new ChainPages(studies, renderer),
                new AnnouncementPages(studies, settings.clock(), renderer),
                new PastePages(stock, readings, readingLimit, audit, renderer));
    }

    /**
     * Starts a desk.
     *
     * @param faults takes what the program itself does wrong while it runs, for its log
     * @throws IllegalArgumentException when it would listen beyond this machine and nobody has a password
     * @throws PortTaken when it cannot listen there
     */
    public static Desk start(DeskSettings settings, Consumer<Throwable> faults) {
        Accounts accounts = settings.accounts();
        if (!settings.isLocal() && accounts.isEmpty()) {
            throw new IllegalArgumentException("listening at " + settings.host() + " without an account");
        }
        Desk desk = new Desk(settings, Optional.of(accounts).filter(known -> !known.isEmpty()), faults);
        try {
            desk.server.start();
            return desk;
        } catch (JavalinBindException e) {
            desk.close();
            throw new PortTaken(settings.host() + ":" + settings.port(), e);
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    /**
     * Sends the briefs of schedules from now on; tells {@code faults} of those of which a crash left open whether they
     * went out, for they are not sent again.
     *
     * @param mail how mails go out; empty when only webhooks are called
     */
    public void send(List<Schedule> schedules, Optional<Mail> mail, Words words) {
        Sent sent = new Sent(settings.own("sent.tsv"));
        sent.unsure().forEach(key -> faults.accept(new IllegalStateException("unsure whether sent: " + key)));
        Briefs briefs = new Briefs(stock, studies, words, address());
        Postman fresh = new Postman(schedules, briefs, mail, sent, words, settings.clock(), faults);
        postmen.add(fresh);
        fresh.start();
    }

    /**
     * Makes ready for many: asks itself for pages of each kind, for so long at most. It answers others meanwhile, only not
     * yet as fast.
     */
    public void warmUp(Duration most) {
        boolean everywhere =
                settings.host().equals("0.0.0.0") || settings.host().equals("::");
        String own = everywhere ? "http://" + DeskSettings.LOOPBACK + ":" + port() : address();
        new WarmUp(own, stock, studies, sessions).run(most);
    }

    /** All that it answers: "GET /search". */
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    /** Looks at once whether a brief is due. */
    void round() {
        postmen.forEach(Postman::round);
    }

    public int port() {
        return server.port();
    }

    /** Where a browser finds it. */
    public String address() {
        String host = settings.host().equals(DeskSettings.LOOPBACK) ? "localhost" : settings.host();
        return "http://" + host + ":" + port();
    }

    /** Answers what was asked already, then ends. */
    @Override
    public void close() {
        postmen.forEach(Postman::close);
        server.stop();
        readings.close();
        figures.close();
        stock.close();
    }
}
