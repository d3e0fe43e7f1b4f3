package dev.laut.flink;

import dev.laut.input.InputSettings;
import java.io.Serializable;

/** How far reading a file goes, as it is sent to other machines. */
record InputLimits(long maxBytes) implements Serializable {

    InputSettings settings() {
        InputSettings usual = InputSettings.DEFAULT;
        return new InputSettings(maxBytes, usual.guard(), usual.hostDelay(), usual.timeout());
    }
}
