package dev.laut.desk.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that come with the program. */
public final class Resources {

    private Resources() {}

    /** The content of a file beside the desk's words. */
    public static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("/dev/laut/desk/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
