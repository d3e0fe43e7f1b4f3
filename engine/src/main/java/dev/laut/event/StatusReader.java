package dev.laut.event;

import dev.laut.event.Event.Status;
import dev.laut.event.GoverningVerbs.Effect;
import dev.laut.event.GoverningVerbs.Government;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.statement.Act;
import dev.laut.statement.Statement;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from grammar whether an event is real: tense, mood, modal verbs, negation, conditions, the verb that governs it
 * and the statement it stands in. Thread-safe.
 */
final class StatusReader {

    private static final Set<String> CONDITIONAL = Set.of("wenn", "falls", "sofern", "ob");
    /** Verbs that open a condition: "Käme es zu einem Angriff, ...". */
    private static final Set<String> CONDITIONS =
            Set.of("sollte", "sollten", "würde", "würden", "käme", "kämen", "hätte", "hätten", "wäre", "wären");

    private static final Set<String> CLAIMING =
            Set.of("angeblich", "mutmaßlich", "vermutlich", "offenbar", "wohl", "anscheinend");
    private static final Set<String> DOUBTING = Set.of("vielleicht", "womöglich", "möglicherweise", "eventuell");
    private static final Set<String> RESOLVED =
            Set.of("bereit", "entschlossen", "plan", "pläne", "absicht", "vorhaben", "ziel", "ankündigung", "zusage");
    private static final Set<String> NOT_ONLY = Set.of("nur", "zuletzt", "allein", "bloß", "umsonst");
    static final Set<String> SPOKEN_ACTS = Set.of("assurance", "demand", "accusation", "refusal", "threat", "proposal");
    private static final Set<String> AT = Set.of("bei", "beim", "auf", "während", "zu", "zum", "zur");
    private static final Set<String> SCHEDULED = Set.of("talk", "visit", "election", "protest");

    private final GoverningVerbs governing = GoverningVerbs.load();
    private final Modifiers modifiers = Modifiers.load();

    Reality read(Hit hit, Layers layers) {
        Optional<Statement> statement = layers.statement(hit);
        Reality reading = hit.isVerb() ? ofVerb(hit, layers) : ofNoun(hit, layers);
        if (isPerformed(hit)) {
            return Reality.said(Status.HAPPENED);
        }
        if (hit.clause().isQuestion() && reading.explicit()) {
            reading = reading.with(Status.HYPOTHETICAL);
        }
        return statement.map(Statement::act).filter(Act.DENY::equals).isPresent() && isAsserted(reading)
                ? reading.with(Status.DENIED)
                : statement.isPresent() && reading.is(Status.HAPPENED)
                        ? new Reality(Status.CLAIMED, reading.explicit())
                        : reading;
    }

    private static boolean isAsserted(Reality reading) {
        return reading.is(Status.HAPPENED) || reading.is(Status.CLAIMED);
    }

    /** "Ich möchte Ihnen meine Unterstützung zusichern": who says so does so. */
    private static boolean isPerformed(Hit hit) {
        return hit.isVerb()
                && SPOKEN_ACTS.contains(hit.trigger().type().name())
                && hit.clause().hasAny(Set.of("ich", "wir"))
                && hit.clause()
                        .finite()
                        .filter(finite ->
                                finite.equals(hit.token()) || finite.lower().startsWith("möchte"))
                        .isPresent();
    }

    private Reality ofVerb(Hit hit, Layers layers) {
        if (hit.isAttribute()) {
            return Reality.taken(Status.HAPPENED);
        }
        boolean reported = layers.statement(hit).isPresent();
        Status status = around(inClause(hit.token(), hit.clause(), reported), hit.clause(), reported);
        return Reality.said(status == Status.PLANNED && isReportedAct(hit, reported) ? Status.CLAIMED : status);
    }

    /** "Die Rebellen würden den Abzug fordern": in reported speech a demand that is made, not one to come. */
    private static boolean isReportedAct(Hit hit, boolean reported) {
        return reported
                && isAct(hit)
                && hit.clause()
                        .finite()
                        .filter(finite -> finite.lower().startsWith("würde"))
                        .isPresent();
    }

    private Status inClause(Token verb, Clause clause, boolean reported) {
        if (clause.kind() == Clause.Kind.INFINITIVE || isZu(verb, clause)) {
            return ofInfinitive(verb, clause, reported);
        }
        return hedged(negated(Tense.of(verb, clause, reported), clause), clause);
    }

    private static boolean isZu(Token verb, Clause clause) {
        int at = clause.tokens().indexOf(verb);
        return VerbForms.isZuInfinitive(
                verb, at > 0 ? Optional.of(clause.tokens().get(at - 1)) : Optional.empty());
    }

    private static Status negated(Status status, Clause clause) {
        return isNegated(clause) && status != Status.HYPOTHETICAL ? Status.DENIED : status;
    }

    private static Status hedged(Status status, Clause clause) {
        if (status == Status.HAPPENED && clause.hasAny(CLAIMING)) {
            return Status.CLAIMED;
        }
        return status != Status.DENIED && clause.hasAny(DOUBTING) ? Status.HYPOTHETICAL : status;
    }

    private static boolean isNegated(Clause clause) {
        List<Token> tokens = clause.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at).lower();
            boolean only = at + 1 < tokens.size()
                    && NOT_ONLY.contains(tokens.get(at + 1).lower());
            if ((word.equals("nicht") && !only)
                    || word.startsWith("kein")
                    || word.equals("nie")
                    || word.equals("niemals")) {
                return true;
            }
        }
        return false;
    }

    private Status ofInfinitive(Token verb, Clause clause, boolean reported) {
        Status status = infinitive(clause, reported);
        boolean perfect = verb.word().is(VerbForm.PARTICIPLE_2) && (clause.has("haben") || clause.has("sein"));
        if (perfect && status != Status.DENIED) {
            status = Status.CLAIMED;
        }
        return isNegated(clause) && status != Status.HYPOTHETICAL ? Status.DENIED : status;
    }

    private Status infinitive(Clause clause, boolean reported) {
        if (clause.opener().equals("um")) {
            return Status.PLANNED;
        }
        if (Set.of("ohne", "statt", "anstatt").contains(clause.opener())) {
            return Status.DENIED;
        }
        Optional<Clause> matrix = clause.kind() == Clause.Kind.INFINITIVE ? clause.matrix() : Optional.of(clause);
        return matrix.flatMap(above -> governed(above, Optional.empty(), reported))
                .orElse(
                        matrix.filter(above -> above.hasAny(RESOLVED)).isPresent()
                                ? Status.PLANNED
                                : Status.HYPOTHETICAL);
    }

    /** "Sollte es keine Einigung geben, droht ein Streik". */
    private static boolean isUnmarkedCondition(Clause clause) {
        return !clause.isQuestion()
                && !clause.tokens().isEmpty()
                && clause.tokens().get(0).initial()
                && CONDITIONS.contains(clause.tokens().get(0).lower());
    }

    /** What the clauses around say: a condition, a verb with "dass". */
    private Status around(Status status, Clause clause, boolean reported) {
        if (CONDITIONAL.contains(clause.opener()) || isUnmarkedCondition(clause)) {
            return Status.HYPOTHETICAL;
        }
        if (!clause.opener().equals("dass")) {
            return status;
        }
        return clause.matrix()
                .flatMap(matrix -> governed(matrix, Optional.empty(), reported))
                .filter(governed -> governed != Status.HAPPENED && status != Status.DENIED)
                .orElse(status);
    }

    private Reality ofNoun(Hit hit, Layers layers) {
        NounPhrase phrase = NounPhrase.before(hit.token(), layers);
        if (phrase.isNegated() && !isUnmarkedCondition(hit.clause())) {
            return Reality.said(Status.DENIED);
        }
        for (String attribute : phrase.attributes()) {
            Optional<Status> status = modifiers.find(attribute);
            if (status.isPresent()) {
                return Reality.said(status.get());
            }
        }
        Clause clause = hit.clause();
        if (isUnmarkedCondition(clause)) {
            return Reality.said(Status.HYPOTHETICAL);
        }
        boolean reported = layers.statement(hit).isPresent();
        Optional<Status> governed =
                phrase.isGenitive() ? Optional.empty() : governed(clause, Optional.of(phrase.preposition()), reported);
        if (governed.isPresent() && !isAct(hit)) {
            return Reality.said(around(governed.get(), clause, reported));
        }
        return open(hit, phrase);
    }

    /** "wies die Vorwürfe zurück": a spoken act is made, whatever becomes of its content. */
    private static boolean isAct(Hit hit) {
        return SPOKEN_ACTS.contains(hit.trigger().type().name());
    }

    /** A noun whose verb says nothing of its being real. */
    private static Reality open(Hit hit, NounPhrase phrase) {
        Clause clause = hit.clause();
        if (phrase.preposition().equals("bei") && clause.hasAny(Set.of("falle", "fall"))
                || CONDITIONAL.contains(clause.opener()) && !phrase.isDefinite()) {
            return Reality.said(Status.HYPOTHETICAL);
        }
        boolean scheduled = SCHEDULED.contains(hit.trigger().type().family());
        if (Tense.looksAhead(clause)
                && scheduled
                && (AT.contains(phrase.preposition()) || phrase.preposition().equals("-"))) {
            return Reality.said(Status.PLANNED);
        }
        if (phrase.preposition().equals("-") && !phrase.isDefinite() && mayNotBe(clause)) {
            return Reality.said(Status.HYPOTHETICAL);
        }
        return Reality.taken(Status.HAPPENED);
    }

    private static boolean mayNotBe(Clause clause) {
        return clause.finite()
                .filter(finite -> Set.of("können", "dürfen", "müssen").contains(VerbForms.lemma(finite)))
                .filter(finite -> !finite.word().is(VerbForm.PRETERITE))
                .isPresent();
    }

    /**
     * What the verbs of a clause say of an event that they govern.
     *
     * @param preposition what leads to the event; empty for an infinitive or a clause with "dass"
     */
    private Optional<Status> governed(Clause clause, Optional<String> preposition, boolean reported) {
        for (Token verb : clause.tokens()) {
            boolean governs = VerbForms.isVerb(verb) && !isHelping(verb, clause);
            if (governs && (preposition.isPresent() || !isZu(verb, clause))) {
                Optional<Government> government = government(verb, clause)
                        .filter(found ->
                                preposition.isEmpty() || found.prepositions().contains(preposition.get()));
                if (government.isPresent()) {
                    return Optional.of(effect(government.get().effect(), verb, clause, reported));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it only helps another verb: "will schaden", not "will Frieden". */
    private static boolean isHelping(Token verb, Clause clause) {
        return VerbForms.isAuxiliary(verb)
                && clause.tokens().stream().anyMatch(other -> !other.equals(verb) && VerbForms.isVerb(other));
    }

    private Optional<Government> government(Token verb, Clause clause) {
        String lemma = VerbForms.lemma(verb);
        if (clause.finite().filter(verb::equals).isPresent()) {
            for (Token particle : clause.tokens()) {
                if (particle.index() > verb.index()) {
                    Optional<Government> joined = governing.find(particle.lower() + lemma);
                    if (joined.isPresent()) {
                        return joined;
                    }
                }
            }
        }
        return governing.find(lemma);
    }

    private Status effect(Effect effect, Token verb, Clause clause, boolean reported) {
        boolean negated = isNegated(clause);
        return switch (effect) {
            case OCCURS -> inClause(verb, clause, reported);
            case PLANNED -> negated ? Status.DENIED : Status.PLANNED;
            case HYPOTHETICAL -> Status.HYPOTHETICAL;
            case CLAIMED -> negated ? Status.DENIED : Status.CLAIMED;
            case DENIED -> negated ? Status.HYPOTHETICAL : Status.DENIED;
        };
    }
}
