package dev.laut.event;

import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of a sentence around one verb, possibly interrupted by other clauses. Built by {@link ClauseCutter} and not
 * changed afterwards.
 */
final class Clause {

    /** How a clause hangs in its sentence. */
    enum Kind {
        MAIN,
        SUBORDINATE,
        RELATIVE,
        /** With "zu" and without a finite verb: "die Gespräche fortzusetzen". */
        INFINITIVE
    }

    private final Kind kind;
    private final String opener;
    private final List<Token> tokens = new ArrayList<>();
    private Optional<Token> finite = Optional.empty();
    private Optional<Clause> matrix = Optional.empty();
    private boolean question;

    Clause(Kind kind, String opener) {
        this.kind = kind;
        this.opener = opener;
    }

    void add(List<Token> piece) {
        tokens.addAll(piece);
    }

    void setFinite(Token verb) {
        finite = Optional.of(verb);
    }

    void setMatrix(Clause clause) {
        matrix = Optional.of(clause);
    }

    void setQuestion() {
        question = true;
    }

    Kind kind() {
        return kind;
    }

    /** The word that opens a subordinate clause, in lower case; empty for others. */
    String opener() {
        return opener;
    }

    /** Its words, without marks. */
    List<Token> tokens() {
        return tokens;
    }

    Optional<Token> finite() {
        return finite;
    }

    /** The clause it depends on. */
    Optional<Clause> matrix() {
        return matrix;
    }

    /** Whether its sentence ends with a question mark. */
    boolean isQuestion() {
        return question;
    }

    Optional<Token> last() {
        return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.get(tokens.size() - 1));
    }

    boolean has(String form) {
        for (Token token : tokens) {
            if (token.lower().equals(form)) {
                return true;
            }
        }
        return false;
    }

    boolean hasAny(Set<String> forms) {
        for (Token token : tokens) {
            if (forms.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
