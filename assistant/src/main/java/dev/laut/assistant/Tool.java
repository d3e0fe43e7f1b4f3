package dev.laut.assistant;

import dev.laut.store.Store;
import java.util.Map;
import java.util.Objects;

/** A question that an assistant can ask. */
interface Tool {

    /** How assistants call it. */
    String name();

    /** When to use it and what it answers, for the assistant to read. */
    String description();

    /** The JSON Schema of its arguments. */
    String schema();

    /**
     * The answer; becomes JSON.
     *
     * @param arguments as the assistant gave them; nobody has held them against the schema
     * @throws IllegalArgumentException when they ask for what cannot be; the message goes to the assistant
     */
    Object answer(Store store, Map<String, Object> arguments);

    /** The text of an argument; empty when it is not given. */
    static String text(Map<String, Object> arguments, String name) {
        return Objects.toString(arguments.get(name), "").strip();
    }

    /** The number of an argument within bounds. */
    static int number(Map<String, Object> arguments, String name, int otherwise, int max) {
        if (!(arguments.get(name) instanceof Number value)) {
            return otherwise;
        }
        if (value.intValue() < 1 || value.intValue() > max) {
            throw new IllegalArgumentException(name + " is " + value + ", not between 1 and " + max);
        }
        return value.intValue();
    }
}
