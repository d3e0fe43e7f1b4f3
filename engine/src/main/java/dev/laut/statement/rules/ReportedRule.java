package dev.laut.statement.rules;

import dev.laut.entity.HeadNoun;
import dev.laut.entity.HeadNouns;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.statement.StatementType;
import dev.laut.statement.rules.ReportedActs.Condition;
import dev.laut.text.Clause;
import dev.laut.text.Reading;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A speech act summed up in a main clause: "Die Opposition kritisierte den Plan." */
final class ReportedRule implements SentenceRule {

    static final String NAME = "reported";

    /** Parties that are called by an adjective or a common noun. */
    private static final Set<String> PARTIES =
            Set.of("grünen", "grüne", "linke", "linken", "liberalen", "konservativen", "union");

    private static final Set<String> NOBODY = Set.of("ich", "wir", "du", "ihr", "es", "man", "mehr", "weniger");

    private final ReportedActs acts = ReportedActs.load();
    private final HeadNouns actors = HeadNouns.load();

    @Override
    public void find(SentenceView sentence, List<Proposal> found) {
        if (found.isEmpty()) {
            sentence.clauses().stream()
                    .flatMap(clause -> proposal(sentence, clause).stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
    }

    /** The act that a main clause tells of; empty for none. */
    Optional<Proposal> proposal(SentenceView sentence, Clause clause) {
        int head = clause.isMain() ? sentence.syntax().contentVerb(clause) : -1;
        TokenSet subject = head < 0 ? new TokenSet() : subject(sentence, clause);
        boolean told = !subject.isEmpty() && tells(sentence, clause, head);
        if (!told) {
            return Optional.empty();
        }
        Proposal proposal = new Proposal(StatementType.REPORTED, NAME, head);
        proposal.speaker().addAll(subject);
        proposal.content().addRange(sentence.first(), sentence.end());
        return Optional.of(proposal);
    }

    /** Whether a clause's verb sums up what somebody said. */
    boolean tells(SentenceView sentence, Clause clause, int head) {
        return !isPassive(sentence, clause, head) && sumsUp(sentence, clause, head);
    }

    /** The same, whoever is the verb's subject. */
    boolean sumsUp(SentenceView sentence, Clause clause, int head) {
        return sentence.syntax().quotationIndex(head) < 0
                && condition(sentence, head)
                        .filter(condition ->
                                condition.companions().isEmpty() || holds(sentence, clause, condition.companions()))
                        .filter(condition -> !holds(sentence, clause, condition.misleading()))
                        .isPresent();
    }

    private Optional<Condition> condition(SentenceView sentence, int head) {
        return acts.condition(sentence.syntax().verb(head))
                .or(() -> acts.condition(sentence.reading(head).verbLemma()));
    }

    /** Whether a clause's participle stands beside a form of "werden". */
    static boolean isPassive(SentenceView sentence, Clause clause, int head) {
        if (!sentence.reading(head).is(Trait.PARTICIPLE)) {
            return false;
        }
        for (int at = clause.first(); at < clause.end(); at++) {
            if (sentence.syntax().verb(at).equals("werden")) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(SentenceView sentence, Clause clause, Set<String> words) {
        for (int at = clause.first(); at < clause.end(); at++) {
            if (words.contains(sentence.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** The subject that can speak: before the verb, else behind it; empty for none. */
    private TokenSet subject(SentenceView sentence, Clause clause) {
        TokenSet subject = sentence.subjects().of(clause);
        if (!subject.isEmpty() && isSomebody(sentence, subject)) {
            return subject;
        }
        if (!subject.isEmpty() && sentence.lower(subject.first()).equals("man")) {
            return new TokenSet();
        }
        TokenSet behind = sentence.subjects().from(clause.verb() + 1, clause.end(), clause.verb());
        return !behind.isEmpty() && isSomebody(sentence, behind) ? behind : new TokenSet();
    }

    /** A storm or a plan says nothing. */
    boolean isSomebody(SentenceView sentence, TokenSet subject) {
        return !NOBODY.contains(sentence.lower(subject.first()))
                && subject.stream().anyMatch(at -> isSomebody(sentence, at));
    }

    private boolean isSomebody(SentenceView sentence, int at) {
        Reading reading = sentence.reading(at);
        boolean noun = !reading.nounLemma().isEmpty();
        boolean named = reading.is(Trait.NAME) || reading.is(NameClass.FIRST_NAME) || reading.is(NameClass.SURNAME);
        return reading.is(Trait.PERSONAL_PRONOUN)
                || isAcronym(sentence.syntax().token(at))
                || (sentence.syntax().token(at).isCapitalised() && (named || !noun))
                || PARTIES.contains(sentence.lower(at))
                || actors.find(sentence.lower(at)).map(HeadNoun::sort).isPresent();
    }

    /** "FDP", "EU": dictionaries know some of them as nouns for other things. */
    private static boolean isAcronym(Token token) {
        String form = token.form();
        return token.isWord() && form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }
}
