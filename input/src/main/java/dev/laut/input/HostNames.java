package dev.laut.input;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of hosts. Thread-safe. */
@FunctionalInterface
public interface HostNames {

    /** Asks as every program on this machine does; the JVM keeps answers for a while ({@code networkaddress.cache.ttl}). */
    HostNames SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * The addresses of a host, in the order in which they are tried.
     *
     * @param host a name, or an address written out; IPv6 addresses stand with or without brackets
     * @return empty for a name without an address
     * @throws UnknownHostException when there is no such name, or nobody can tell
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
