package dev.laut.desk.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who is logged in, by the value of a cookie; and the token that a form of that visit must bring. Thread-safe. */
public final class Sessions {

    private static final Duration LENGTH = Duration.ofHours(12);
    private static final int MOST = 10_000;
    private static final int BYTES = 32;
    private static final Pattern VISIT = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final SecureRandom random = new SecureRandom();
    private final byte[] secret = bytes();
    private final Clock clock;
    private final Map<String, Session> sessions = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };

    private record Session(User user, Instant end) {}

    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /** A new value for the cookie, which nobody can guess. */
    public String visit() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** Whether a cookie's value looks like one of ours. */
    public static boolean isVisit(String value) {
        return VISIT.matcher(value).matches();
    }

    /** Logs somebody in under a new visit, so that one planted before is worth nothing. */
    public synchronized String begin(User user) {
        String visit = visit();
        sessions.put(visit, new Session(user, clock.instant().plus(LENGTH)));
        return visit;
    }

    public synchronized void end(String visit) {
        sessions.remove(visit);
    }

    /** Who is logged in; empty for nobody, and when it is too long ago. */
    public synchronized Optional<User> user(String visit) {
        return Optional.ofNullable(sessions.get(visit))
                .filter(session -> clock.instant().isBefore(session.end))
                .map(Session::user);
    }

    /** What forms of a visit bring, so that no other site can send them. */
    public String token(String visit) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(visit.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    public boolean isToken(String visit, String token) {
        return MessageDigest.isEqual(
                token(visit).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
