package dev.laut.store;

import dev.laut.article.Publisher;
import dev.laut.statement.Hop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A chain as a person writes it: a hop a line, its role before its name. */
final class ChainText {

    private ChainText() {}

    /**
     * Reads the hops behind the publisher, who always comes first: {@code AGENCY dpa}, {@code PERSON Anna Beck}.
     *
     * @throws IllegalArgumentException with the line that is no hop
     */
    static List<Hop> read(String text, Publisher publisher) {
        List<Hop> chain = new ArrayList<>();
        chain.add(new Hop(
                publisher.name(), Optional.empty(), Hop.Role.PUBLISHER, Optional.empty(), Hop.How.PUBLISHER, 0));
        text.lines().forEach(line -> chain.add(hop(line, chain.size())));
        return List.copyOf(chain);
    }

    /** Throws for what is no hop. */
    static void check(String line) {
        hop(line, 1);
    }

    private static Hop hop(String line, int step) {
        String[] parts = line.strip().split(" ", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("no hop: " + line);
        }
        Hop.Role role = Hop.Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new Hop(parts[1].strip(), Optional.empty(), role, Optional.empty(), Hop.How.EXPLICIT, step);
    }
}
