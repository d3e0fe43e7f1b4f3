package dev.laut.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of the things that are measured.
 *
 * @param name what {@code laut eval} calls it
 * @param data the file or folder of the evaluation data that it measures with; empty when the checkout has everything
 * @param measuring takes the path of {@code data}, or the checkout's root
 */
record Evaluation(String name, Optional<String> data, Function<Path, List<Measured>> measuring) {

    Evaluation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(measuring, "measuring");
    }

    static Evaluation with(String data, String name, Function<Path, List<Measured>> measuring) {
        return new Evaluation(name, Optional.of(data), measuring);
    }

    static Evaluation ofCheckout(String name, Function<Path, List<Measured>> measuring) {
        return new Evaluation(name, Optional.empty(), measuring);
    }

    /** The scores; empty where the data is missing. */
    Optional<List<Measured>> measure() {
        Optional<Path> path =
                data.isPresent() ? data.flatMap(EvaluationData::find) : Optional.of(EvaluationData.checkout());
        return path.map(measuring);
    }
}
