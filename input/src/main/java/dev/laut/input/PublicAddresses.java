package dev.laut.input;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from all others, after the special-purpose registries of IANA (RFC 6890) and
 * multicast. Addresses that carry an IPv4 address inside (NAT64, 6to4, IPv4-compatible) are judged by that.
 */
final class PublicAddresses {

    private static final List<Block> NOT_PUBLIC_4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by a provider's customers
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local, with the metadata services of clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // former 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    private static final Block GLOBAL_6 = block("2000::/3");
    private static final List<Block> NOT_PUBLIC_6 = blocks(
            "2001::/23", // protocol assignments, with Teredo
            "2001:db8::/32", // documentation
            "3fff::/20"); // documentation

    private static final Block NAT64 = block("64:ff9b::/96");
    private static final Block SIX_TO_FOUR = block("2002::/16");
    private static final Block COMPATIBLE = block("::/96");

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(bytes);
        }
        if (NAT64.holds(bytes) || COMPATIBLE.holds(bytes)) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
        }
        return GLOBAL_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes));
    }

    private static List<Block> blocks(String... blocks) {
        return Arrays.stream(blocks).map(PublicAddresses::block).toList();
    }

    private static Block block(String block) {
        int slash = block.indexOf('/');
        try {
            byte[] start = InetAddress.getByName(block.substring(0, slash)).getAddress();
            return new Block(start, Integer.parseInt(block.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no block of addresses: " + block, e);
        }
    }

    /** Addresses that share their first {@code bits} bits. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(byte[] start, int bits) {

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((address[bit / 8] ^ start[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
