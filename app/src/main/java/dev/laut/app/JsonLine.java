package dev.laut.app;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.laut.store.Added;

/** Small answers as one line of JSON. */
final class JsonLine {

    private JsonLine() {}

    static String of(Added added) {
        return "{\"address\":" + quoted(added.address()) + ",\"version\":" + added.version() + ",\"what\":\""
                + added.what() + "\"}";
    }

    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
