package dev.laut.desk.guard;

import java.util.Objects;

/**
 * Who asks.
 *
 * @param name "-" for a stranger
 */
public record User(String name, Role role) {

    /** Nobody known. */
    public static final User STRANGER = new User("-", Role.STRANGER);

    /** Whoever sits at this machine, where the desk listens to it only. */
    public static final User LOCAL = new User("local", Role.ADMIN);

    public User {
        Objects.requireNonNull(role, "role");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a user without a name, " + role);
        }
    }
}
