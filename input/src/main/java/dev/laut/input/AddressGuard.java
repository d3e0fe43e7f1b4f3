package dev.laut.input;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Keeps requests out of the own network. A host passes only when every address it has is allowed.
 *
 * <p>Each connection asks the guard for its host's addresses and goes to one of those. A name is looked up once a
 * connection, so that an answer that changes between check and use (DNS rebinding) leads nowhere else.
 *
 * @param names where addresses of hosts are found
 * @param allowed the addresses that may be connected to; asked for every address, from several threads
 */
public record AddressGuard(HostNames names, Predicate<InetAddress> allowed) {

    /** Lets only addresses of the public internet pass. */
    public static final AddressGuard PUBLIC_ONLY = new AddressGuard(HostNames.SYSTEM, PublicAddresses::isPublic);

    /** Lets every address pass, those of the own network, too. */
    public static final AddressGuard NONE = new AddressGuard(HostNames.SYSTEM, address -> true);

    public AddressGuard {
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(allowed, "allowed");
    }

    /** An address of a host is not allowed; the message is the address. */
    static final class Refused extends UnknownHostException {

        private static final long serialVersionUID = 1;

        private Refused(InetAddress address) {
            super(address.getHostAddress());
        }
    }

    /**
     * The addresses of a host, all of them checked; at least one.
     *
     * @throws Refused when one of them is not allowed
     * @throws UnknownHostException when it has none
     */
    List<InetAddress> addresses(String host) throws UnknownHostException {
        List<InetAddress> addresses = List.copyOf(names.addresses(host));
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new Refused(address);
            }
        }
        return addresses;
    }
}
