package dev.laut.time;

import dev.laut.text.Sentence;
import dev.laut.text.Token;
import dev.laut.time.TimePattern.Accept;
import dev.laut.time.TimePattern.Begin;
import dev.laut.time.TimePattern.Either;
import dev.laut.time.TimePattern.End;
import dev.laut.time.TimePattern.Not;
import dev.laut.time.TimePattern.One;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tries the rules on the tokens of one sentence. Takes time linear in the sentence. Used once, by one thread. */
final class SentenceMatcher {

    /** The one that begins first, then the longer one, then the upper rule. */
    private static final Comparator<Match> PREFERENCE = Comparator.comparingInt(Match::begin)
            .thenComparing(Comparator.comparingInt(Match::end).reversed())
            .thenComparingInt(match -> match.rule().order());

    /** No pattern has more words before the one that tells of time. */
    private static final int REACH = 7;

    private final RuleTable rules;
    private final Sentence sentence;
    private final List<List<Sense>> senses;
    private final List<Sense> bound = new ArrayList<>();
    private final List<Match> found = new ArrayList<>();
    private int begin;
    private int end;

    /** @param senses what each token of the sentence can mean for time */
    SentenceMatcher(RuleTable rules, Sentence sentence, List<List<Sense>> senses) {
        this.rules = rules;
        this.sentence = sentence;
        this.senses = senses;
    }

    /** All findings, also those that overlap, the preferred ones first. */
    List<Match> matches() {
        int telling = nextTelling(0);
        for (int at = 0; telling < sentence.size(); at++) {
            telling = at > telling ? nextTelling(at) : telling;
            if (telling - at <= REACH && telling < sentence.size()) {
                matchesFrom(at);
            }
        }
        found.sort(PREFERENCE);
        return found;
    }

    private int nextTelling(int from) {
        int at = from;
        while (at < sentence.size() && !isTelling(senses.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isTelling(List<Sense> senses) {
        for (Sense sense : senses) {
            if (sense.kind().isTelling()) {
                return true;
            }
        }
        return false;
    }

    private void matchesFrom(int at) {
        tryAll(rules.startingWith(sentence.get(at).lower()), at);
        for (Sense sense : senses.get(at)) {
            tryAll(rules.startingWith(sense.kind()), at);
        }
    }

    private void tryAll(List<TimeRule> candidates, int at) {
        for (TimeRule rule : candidates) {
            bound.clear();
            if (run(rule.pattern(), at)) {
                int first = sentence.firstToken();
                found.add(new Match(rule, first + begin, first + end, bound));
            }
        }
    }

    private boolean run(TimePattern pattern, int at) {
        if (pattern instanceof One one) {
            return at < sentence.size() && one(one, at);
        }
        if (pattern instanceof Either either) {
            int size = bound.size();
            if (run(either.first(), at)) {
                return true;
            }
            bound.subList(size, bound.size()).clear();
            return run(either.second(), at);
        }
        if (pattern instanceof Begin step) {
            return run(step.next(), at) && setBegin(at);
        }
        if (pattern instanceof End step) {
            return run(step.next(), at) && setEnd(at);
        }
        if (pattern instanceof Not not) {
            return !isAt(not, at) && run(not.next(), at);
        }
        return pattern instanceof Accept;
    }

    private boolean isAt(Not not, int at) {
        return at < sentence.size()
                && (not.words().contains(sentence.get(at).lower())
                        || senses.get(at).stream().anyMatch(sense -> not.kinds().contains(sense.kind())));
    }

    private boolean setBegin(int at) {
        begin = at;
        return at < end;
    }

    private boolean setEnd(int at) {
        end = at;
        return true;
    }

    private boolean one(One one, int at) {
        Token token = sentence.get(at);
        for (Sense sense : senses.get(at)) {
            if (one.kinds().contains(sense.kind())) {
                bound.add(sense);
                if (run(one.next(), at + 1)) {
                    return true;
                }
                bound.remove(bound.size() - 1);
            }
        }
        boolean word = one.words().contains(token.lower())
                || (one.kinds().contains(TimeWord.ADJ) && TimeLexicon.isAdjective(token));
        return word && run(one.next(), at + 1);
    }
}
