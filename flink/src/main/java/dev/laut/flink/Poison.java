package dev.laut.flink;

import dev.laut.article.PageReading;
import dev.laut.input.Input;
import dev.laut.input.Problem;
import dev.laut.store.AnswerJson;
import java.util.List;
import java.util.Objects;

/**
 * Something given that no record comes from; it goes its own way and stops nothing.
 *
 * @param location path, address or {@code file#line}
 * @param reason the name of a {@link Problem.Cause}, of a reason of {@link PageReading.Refused} or of an
 *     {@link Input.Skipped.What}; BROKEN for a fault of the program, MEMORY where an article needs more than there is
 * @param details what words for the reason need; may be empty
 */
public record Poison(String location, String reason, List<String> details) {

    public Poison {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(reason, "reason");
        details = List.copyOf(details);
    }

    static Poison of(Input input) {
        if (input instanceof Input.Failed failed) {
            Problem problem = failed.problem();
            return new Poison(problem.place(), problem.cause().name(), problem.details());
        }
        Input.Skipped skipped = (Input.Skipped) input;
        return new Poison(skipped.location(), skipped.what().name(), List.of(String.valueOf(skipped.count())));
    }

    static Poison of(String location, PageReading.Refused refused) {
        return new Poison(location, refused.reason().name(), List.of());
    }

    static Poison of(String location, Throwable failure) {
        return failure instanceof OutOfMemoryError
                ? new Poison(location, "MEMORY", List.of())
                : new Poison(location, "BROKEN", List.of(failure.toString()));
    }

    String json() {
        return AnswerJson.line(this);
    }
}
