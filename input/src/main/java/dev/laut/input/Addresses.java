package dev.laut.input;

import dev.laut.input.Problem.Cause;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web. */
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#:\\[\\]@]+)(:\\d+)?([/?#].*)?");

    private Addresses() {}

    static boolean isAddress(String location) {
        return ADDRESS.matcher(location).matches();
    }

    /** The address as a machine writes it: {@code https://süddeutsche.de/ä} has neither umlaut then. */
    static URI parse(String address) throws InputException {
        try {
            URI uri = new URI(withAsciiHost(address)).parseServerAuthority();
            if (uri.getHost() != null && uri.getUserInfo() == null && isAddress(address)) {
                return new URI(withoutFragment(uri.toASCIIString()));
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new InputException(Problem.of(address, Cause.BAD_ADDRESS), e);
        }
        throw new InputException(Problem.of(address, Cause.BAD_ADDRESS));
    }

    /** Where a redirect from {@code from} leads. */
    static URI resolve(URI from, String location) throws InputException {
        try {
            return parse(from.resolve(location.strip()).toString());
        } catch (IllegalArgumentException e) {
            throw new InputException(Problem.of(location, Cause.BAD_ADDRESS), e);
        }
    }

    /** Scheme, host and port, which share a robots.txt. */
    static String site(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme().toLowerCase(Locale.ROOT) + "://"
                + address.getHost().toLowerCase(Locale.ROOT) + port;
    }

    private static String withAsciiHost(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return address;
        }
        return parts.group(1) + "://" + IDN.toASCII(parts.group(2)) + orEmpty(parts.group(3)) + orEmpty(parts.group(4));
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
