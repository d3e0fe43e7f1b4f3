package dev.laut.app;

import dev.laut.desk.brief.Brief;
import dev.laut.desk.brief.Briefing;
import dev.laut.desk.brief.Format;
import dev.laut.desk.brief.Mail;
import dev.laut.desk.brief.NotSent;
import dev.laut.desk.brief.Schedule;
import dev.laut.desk.brief.Webhook;
import dev.laut.desk.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code laut brief}: what was said, happened, is due and has changed; printed or sent. */
@Command(name = "brief", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class BriefCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Option(names = "--about", paramLabel = "NAME|WORDS", descriptionKey = "brief.about", required = true)
    private String about;

    @Option(names = "--since", paramLabel = "7d|2w", descriptionKey = "brief.since", defaultValue = "7d")
    private String since;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "brief.until")
    private LocalDate until;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|html",
            descriptionKey = "brief.format",
            defaultValue = "text")
    private Format format;

    @Option(names = "--mail", paramLabel = "ADDRESS", descriptionKey = "brief.mail")
    private List<String> recipients = List.of();

    @Option(names = "--webhook", paramLabel = "ADDRESS", descriptionKey = "brief.webhook")
    private String webhook;

    @Option(
            names = "--desk",
            paramLabel = "ADDRESS",
            descriptionKey = "brief.desk",
            defaultValue = "http://localhost:7070")
    private String desk;

    @Mixin
    private MailOptions mailing = new MailOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    BriefCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        LocalDate last = Optional.ofNullable(until).orElseGet(() -> LocalDate.now(Clock.systemUTC()));
        Words words = new Words(messages.language());
        Optional<Mail> mail = mailing.mail(surroundings, messages);
        if (!recipients.isEmpty() && mail.isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.get("usage.missing", "--smtp"));
        }
        Brief brief = Briefing.of(store.place(), about, last.minusDays(days()), last, words, desk);
        try {
            send(brief, words, mail);
        } catch (NotSent e) {
            throw new Failure(messages.get("brief.notSent", e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new Failure(messages.get("mail.bad", e.getMessage()));
        }
        return Main.OK;
    }

    private int days() {
        try {
            return Schedule.days(since);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), messages.get("usage.badValue", "--since", since), e);
        }
    }

    private void send(Brief brief, Words words, Optional<Mail> mail) {
        if (!recipients.isEmpty()) {
            mail.orElseThrow().send(brief, words, recipients, Clock.systemUTC());
        }
        if (webhook != null) {
            new Webhook(webhook).send(brief, about + " " + brief.until());
        }
        if (recipients.isEmpty() && webhook == null) {
            surroundings.out().print(format.write(brief, words));
        }
    }
}
