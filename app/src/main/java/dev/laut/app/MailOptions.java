package dev.laut.app;

import dev.laut.desk.brief.Mail;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How mails go out. The login comes from the environment, where no list of processes shows it. */
final class MailOptions {

    private static final int SUBMISSION = 587;

    @Option(names = "--smtp", paramLabel = "HOST[:PORT]", descriptionKey = "mail.smtp")
    private String smtp;

    @Option(names = "--sender", paramLabel = "ADDRESS", descriptionKey = "mail.sender")
    private String sender;

    /** Empty when no mail server is given. */
    Optional<Mail> mail(Surroundings surroundings, Messages messages) {
        if (smtp == null) {
            return Optional.empty();
        }
        try {
            int colon = smtp.lastIndexOf(':');
            String host = colon < 0 ? smtp : smtp.substring(0, colon);
            int port = colon < 0 ? SUBMISSION : Integer.parseInt(smtp.substring(colon + 1));
            Optional<String> login =
                    Optional.ofNullable(surroundings.environment().get("LAUT_SMTP_LOGIN"));
            return Optional.of(new Mail(host, port, Optional.ofNullable(sender).orElse(""), login));
        } catch (IllegalArgumentException e) {
            throw new Failure(messages.get("mail.bad", e.getMessage()));
        }
    }
}
