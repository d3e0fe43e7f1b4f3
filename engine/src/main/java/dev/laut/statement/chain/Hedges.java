package dev.laut.statement.chain;

import dev.laut.lang.de.WordTable;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words by which a text takes no responsibility for what it says, from {@code hedges.tsv}. Immutable. */
final class Hedges {

    private final Set<String> words;

    private Hedges(Set<String> words) {
        this.words = words;
    }

    static Hedges load() {
        return new Hedges(WordTable.load(WordTable.class, "hedges.tsv").words());
    }

    boolean has(Token token) {
        return words.contains(token.lower());
    }

    /** The first hedge among these tokens. */
    Optional<Token> first(List<Token> tokens) {
        return tokens.stream().filter(this::has).findFirst();
    }
}
