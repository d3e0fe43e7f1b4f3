package dev.laut.desk.brief;

import dev.laut.desk.words.Words;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Sends briefs by SMTP.
 *
 * @param host of the mail server
 * @param sender whom the mails are from
 * @param login name and password at the mail server, "name:password"; empty for none
 */
public record Mail(String host, int port, String sender, Optional<String> login) {

    private static final String MILLIS = "20000";

    public Mail {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(login, "login");
        address(sender);
    }

    /**
     * An address of one person.
     *
     * @throws IllegalArgumentException for anything else, such as an address with a line's end and a header behind it
     */
    public static InternetAddress address(String text) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(text, true);
            if (addresses.length == 1 && text.chars().noneMatch(Character::isISOControl)) {
                addresses[0].validate();
                return addresses[0];
            }
        } catch (AddressException e) {
            throw new IllegalArgumentException("no mail address: " + text, e);
        }
        throw new IllegalArgumentException("no mail address: " + text);
    }

    /**
     * Sends a brief as text and HTML.
     *
     * @throws NotSent when the server did not take it, or it is not known whether it did
     */
    public void send(Brief brief, Words words, List<String> recipients, Clock clock) {
        try {
            MimeMessage message = new MimeMessage(session());
            message.setFrom(address(sender));
            for (String recipient : recipients) {
                message.addRecipient(Message.RecipientType.TO, address(recipient));
            }
            message.setSubject(Format.subject(brief, words), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setContent(content(brief, words));
            Transport.send(message);
        } catch (MessagingException e) {
            throw NotSent.of(host + ":" + port, e);
        }
    }

    private static MimeMultipart content(Brief brief, Words words) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(Format.TEXT.write(brief, words), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(Format.HTML.write(brief, words), StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", text, html);
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", String.valueOf(login.isPresent()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.auth", String.valueOf(login.isPresent()));
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.put("mail.smtp." + limit, MILLIS);
        }
        return Session.getInstance(properties, new Login(login));
    }

    private static final class Login extends Authenticator {

        private final Optional<String> login;

        Login(Optional<String> login) {
            this.login = login;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            String[] parts = login.orElse(":").split(":", 2);
            return new PasswordAuthentication(parts[0], parts[1]);
        }
    }
}
