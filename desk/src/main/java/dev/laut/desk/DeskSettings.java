package dev.laut.desk;

import dev.laut.desk.guard.Accounts;
import dev.laut.input.InputSettings;
import dev.laut.store.sql.StorePlace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * How a desk is run.
 *
 * @param folder the store's, where it is kept in one
 * @param own where the desk keeps what is its own; several desks on one store may share it
 * @param host where it listens
 * @param port 0 for any that is free
 * @param fetching how far pasted addresses are followed
 * @param limits how much is allowed
 */
public record DeskSettings(
        StorePlace store,
        Optional<Path> folder,
        Path own,
        String host,
        int port,
        InputSettings fetching,
        Limits limits,
        Clock clock) {

    /** Where the desk keeps what is its own when the store is on a server. */
    private static final Path OWN = Path.of("laut-desk");

    /** Only this machine reaches it. */
    public static final String LOOPBACK = "127.0.0.1";

    public DeskSettings {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(own, "own");
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
        return new DeskSettings(
                StorePlace.of(store),
                Optional.of(store),
                own(store),
                LOOPBACK,
                port,
                InputSettings.DEFAULT,
                Limits.DEFAULT,
                clock);
    }

    /** The same, listening elsewhere. */
    public DeskSettings at(String newHost, int newPort) {
        return new DeskSettings(store, folder, own, newHost, newPort, fetching, limits, clock);
    }

    /** The same, with other limits. */
    public DeskSettings with(Limits newLimits) {
        return new DeskSettings(store, folder, own, host, port, fetching, newLimits, clock);
    }

    /** For a store with this name: an address of a database server, else a folder. */
    public static DeskSettings of(String store, Clock clock) {
        StorePlace place = StorePlace.of(store);
        Optional<Path> folder = store.startsWith("jdbc:") ? Optional.empty() : Optional.of(Path.of(store));
        return new DeskSettings(
                place,
                folder,
                folder.map(DeskSettings::own).orElse(OWN),
                LOOPBACK,
                0,
                InputSettings.DEFAULT,
                Limits.DEFAULT,
                clock);
    }

    /** The same, keeping what is its own elsewhere. */
    public DeskSettings keptIn(Path newOwn) {
        return new DeskSettings(store, folder, newOwn, host, port, fetching, limits, clock);
    }

    private static Path own(Path store) {
        return store.resolve("desk");
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
        return own.resolve(file);
    }
}
