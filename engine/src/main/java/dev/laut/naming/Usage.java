package dev.laut.naming;

import java.util.List;
import java.util.Objects;

/**
 * What one publisher or speaker calls an actor.
 *
 * @param voice in whose words
 * @param user the name of the publisher or speaker
 * @param expressions those used most often first; never empty
 */
public record Usage(Voice voice, String user, List<Expression> expressions) {

    /** In whose words an actor is named. */
    public enum Voice {
        /** Outside of all statements: the outlet's own. */
        PUBLISHER,
        /** Within quotation marks: the speaker's own. */
        QUOTED,
        /** In reported speech, where the words may be the speaker's or the outlet's. */
        REPORTED
    }

    public Usage {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(user, "user");
        expressions = List.copyOf(expressions);
    }

    /** How often the user names the actor. */
    public int count() {
        return expressions.stream().mapToInt(Expression::count).sum();
    }
}
