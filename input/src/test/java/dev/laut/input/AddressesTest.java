package dev.laut.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/politik/a.html, https://example.org/politik/a.html",
        "HTTPS://example.org, HTTPS://example.org",
        "https://münchen.example/größe?q=ä#teil, https://xn--mnchen-3ya.example/gr%C3%B6%C3%9Fe?q=%C3%A4",
        "http://127.0.0.1:8080/, http://127.0.0.1:8080/",
        "http://[::1]/, http://[::1]/"
    })
    void writesAddressesAsMachinesDo(String given, String written) throws InputException {
        assertEquals(URI.create(written), Addresses.parse(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "https:///pfad",
                "http://a b/",
                "http://user:pass@example.org/",
                "http://[::1",
                "http://-/",
                "http://example.org:port/",
                "https://exa mple.org",
                "http://example.org/%zz"
            })
    void refusesWhatIsNoAddress(String given) {
        assertEquals(
                Problem.Cause.BAD_ADDRESS,
                assertThrows(InputException.class, () -> Addresses.parse(given))
                        .problem()
                        .cause());
    }

    @Test
    void followsRedirectsToTheWebOnly() throws InputException {
        URI from = URI.create("https://example.org/a/b");
        assertEquals(URI.create("https://example.org/c"), Addresses.resolve(from, "/c"));
        assertEquals(URI.create("https://www.example.org/"), Addresses.resolve(from, "//www.example.org/"));
        assertThrows(InputException.class, () -> Addresses.resolve(from, "file:///etc/passwd"));
        assertThrows(InputException.class, () -> Addresses.resolve(from, "ftp://example.org/"));
    }
}
