package dev.laut.desk.brief;

import dev.laut.desk.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Sends the briefs of schedules when they are due. */
public final class Postman implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final List<Schedule> schedules;
    private final Briefs briefs;
    private final Optional<Mail> mail;
    private final Sent sent;
    private final Words words;
    private final Clock clock;
    private final Consumer<Throwable> faults;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor();

    /**
     * @param mail how mails go out; without it only webhooks do
     * @param faults takes what could not be sent
     */
    public Postman(
            List<Schedule> schedules,
            Briefs briefs,
            Optional<Mail> mail,
            Sent sent,
            Words words,
            Clock clock,
            Consumer<Throwable> faults) {
        this.schedules = List.copyOf(schedules);
        this.briefs = briefs;
        this.mail = mail;
        this.sent = sent;
        this.words = words;
        this.clock = clock;
        this.faults = faults;
    }

    /** Looks every minute. A round hands its failures over and throws none. */
    @SuppressWarnings("FutureReturnValueIgnored")
    public void start() {
        rounds.scheduleWithFixedDelay(this::round, 0, 1, TimeUnit.MINUTES);
    }

    /** Sends all that is due and was not sent. */
    public synchronized void round() {
        Instant now = clock.instant();
        for (Schedule schedule : schedules) {
            schedule.last(now).ifPresent(time -> send(schedule, time));
        }
    }

    private void send(Schedule schedule, Instant time) {
        LocalDate until = LocalDate.ofInstant(time, schedule.zone());
        String key = schedule.name() + " " + time;
        boolean wanted = (!schedule.mail().isEmpty() && sent.isFree("mail " + key))
                || (schedule.webhook().isPresent() && sent.isFree("webhook " + key));
        if (!wanted) {
            return;
        }
        try {
            Brief brief = briefs.of(schedule.about(), until.minusDays(schedule.days()), until);
            if (!schedule.mail().isEmpty()) {
                Mail out = mail.orElseThrow(() -> new IllegalStateException(schedule.name() + ": no mail server"));
                once("mail " + key, () -> out.send(brief, words, schedule.mail(), clock));
            }
            schedule.webhook()
                    .ifPresent(address ->
                            once("webhook " + key, () -> new Webhook(address).send(brief, "webhook " + key)));
        } catch (RuntimeException e) {
            faults.accept(e);
        }
    }

    private void once(String key, Runnable sending) {
        if (sent.claim(key)) {
            try {
                sending.run();
                sent.done(key);
            } catch (NotSent e) {
                if (e.isCertain()) {
                    sent.release(key);
                }
                faults.accept(e);
            }
        }
    }

    /** Finishes what is on its way. */
    @Override
    public void close() {
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                rounds.shutdownNow();
            }
        } catch (InterruptedException e) {
            rounds.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
