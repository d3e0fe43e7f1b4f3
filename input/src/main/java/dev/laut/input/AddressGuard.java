package dev.laut.input;

import dev.laut.input.Problem.Cause;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.function.Predicate;

/**
 * Keeps requests out of the own network: resolves a host and lets it pass only when every address it has is allowed.
 *
 * <p>The HTTP client resolves the host once more when it connects. It gets the addresses checked here, for the JVM
 * keeps them: 30 s by default, for good where the security property {@code networkaddress.cache.ttl} is
 * -1, as the command line sets it. That is as near to connecting to the checked
 * address as {@code java.net.http} lets one come, since certificates are checked against the host's name.
 */
final class AddressGuard {

    private final Predicate<InetAddress> allowed;

    AddressGuard(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    static AddressGuard of(InputSettings settings) {
        return new AddressGuard(address -> settings.allowPrivate() || PublicAddresses.isPublic(address));
    }

    /** Checks the host of {@code uri}, just before each request to it. */
    void check(URI uri) throws InputException {
        for (InetAddress address : resolve(uri)) {
            if (!allowed.test(address)) {
                throw new InputException(Problem.of(uri.toString(), Cause.PRIVATE_ADDRESS, address.getHostAddress()));
            }
        }
    }

    private static InetAddress[] resolve(URI uri) throws InputException {
        try {
            return InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException e) {
            throw new InputException(Problem.of(uri.toString(), Cause.UNKNOWN_HOST, uri.getHost()), e);
        }
    }
}
