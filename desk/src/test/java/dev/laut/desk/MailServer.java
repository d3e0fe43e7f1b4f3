package dev.laut.desk;

import dev.laut.desk.brief.Schedule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server on a free port that takes every mail and keeps it. */
final class MailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final Thread thread = new Thread(this::listen, "mail-server");

    MailServer() throws IOException {
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> mails() {
        return List.copyOf(mails);
    }

    List<String> recipients() {
        return List.copyOf(recipients);
    }

    /** Returns once a mail has come. */
    void awaitMail() throws InterruptedException {
        if (!first.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("no mail came");
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 ready");
        for (String line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
            if (line.startsWith("RCPT TO:")) {
                recipients.add(line.substring("RCPT TO:".length()));
            }
            if (line.equals("DATA")) {
                say(client, "354 go on");
                take(in);
            }
            say(client, "250 ok");
        }
        say(client, "221 bye");
    }

    private void take(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        mails.add(mail.toString());
        first.countDown();
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    /** Returns once the port is free: a thread that still waits for a client would take one more. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(60));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A brief about Georgia, every morning at nine, for Anna. */
    static Schedule everyMorning() {
        return new Schedule(
                "Morgen",
                "Georgien",
                30,
                LocalTime.of(9, 0),
                ZoneId.of("Europe/Berlin"),
                Set.of(DayOfWeek.values()),
                List.of("anna@example.org"),
                Optional.empty());
    }
}
