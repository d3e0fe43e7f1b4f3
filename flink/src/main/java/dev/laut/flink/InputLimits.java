package dev.laut.flink;

import dev.laut.input.InputSettings;
import java.io.Serializable;

/** How far reading a file goes, as it is sent to other machines. */
record InputLimits(long maxBytes) implements Serializable {

    InputSettings settings() {
        return new InputSettings(maxBytes, false, InputSettings.DEFAULT.hostDelay(), InputSettings.DEFAULT.timeout());
    }
}
