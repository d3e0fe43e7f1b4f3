package dev.laut.desk.brief;

import dev.laut.desk.answer.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Hands a brief to a program, as JSON. The address is chosen by who runs the desk, and no redirect is followed. */
public final class Webhook {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI address;

    /** @throws IllegalArgumentException for what is no address of the web */
    public Webhook(String address) {
        this.address = URI.create(address);
        if (!address.matches("(?i)https?://.+")) {
            throw new IllegalArgumentException("no address: " + address);
        }
    }

    /**
     * Sends a brief.
     *
     * @param key the same for the same sending: a receiver can tell that it has it already
     * @throws NotSent when it was not taken, or nobody knows
     */
    public void send(Brief brief, String key) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(Json.bytes(brief)))
                .build();
        try {
            HttpResponse<Void> answer =
                    HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(request, BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                throw NotSent.of(address.toString(), new IOException("status " + answer.statusCode()));
            }
        } catch (IOException e) {
            throw NotSent.of(address.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotSent.of(address.toString(), e);
        }
    }
}
