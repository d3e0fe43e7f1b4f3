package dev.laut.desk;

import dev.laut.desk.guard.Accounts;
import dev.laut.input.InputSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;

/**
 * How a desk is run.
 *
 * @param store the store's folder; the desk keeps its own files in its folder "desk"
 * @param host where it listens
 * @param port 0 for any that is free
 * @param fetching how far pasted addresses are followed
 * @param limits how much is allowed
 */
public record DeskSettings(Path store, String host, int port, InputSettings fetching, Limits limits, Clock clock) {

    /** Only this machine reaches it. */
    public static final String LOOPBACK = "127.0.0.1";

    public DeskSettings {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(fetching, "fetching");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(clock, "clock");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port);
        }
    }

    /** Listens on this machine only, fetches public addresses only. */
    public static DeskSettings of(Path store, int port, Clock clock) {
        return new DeskSettings(store, LOOPBACK, port, InputSettings.DEFAULT, Limits.DEFAULT, clock);
    }

    /** Whether only this machine reaches it. */
    public boolean isLocal() {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }

    /** Who may come in from elsewhere. */
    public Accounts accounts() {
        return Accounts.load(own("accounts.json"));
    }

    public boolean hasAccounts() {
        return !accounts().isEmpty();
    }

    /** Where the desk keeps what is its own. */
    public Path own(String file) {
        return store.resolve("desk").resolve(file);
    }
}
