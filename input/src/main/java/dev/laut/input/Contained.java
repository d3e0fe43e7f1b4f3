package dev.laut.input;

import java.util.Optional;

/** What a file holds, one input after the other. For one thread at a time. */
interface Contained {

    /**
     * The next input; empty at the end.
     *
     * @throws InputException when the rest cannot be read
     */
    Optional<Input> next() throws InputException;
}
