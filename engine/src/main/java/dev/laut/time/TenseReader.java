package dev.laut.time;

import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.Set;

/**
 * Reads from the verbs of a clause which way it looks: "sagte am Mittwoch" back, "wird am Mittwoch" forward. A clause is
 * here what stands between two marks; without a finite verb in it the sentence decides.
 */
final class TenseReader {

    private static final String CLAUSE_MARKS = ",;:–—()„“”\"»«";

    /** Present forms of verbs that tell a plan. */
    private static final Set<String> FUTURE = Set.of(
            "wird",
            "werden",
            "werde",
            "soll",
            "sollen",
            "solle",
            "will",
            "wollen",
            "wolle",
            "möchte",
            "möchten",
            "plant",
            "planen",
            "geplant",
            "beabsichtigt",
            "beabsichtigen",
            "findet",
            "finden",
            "stattfindet",
            "beginnt",
            "startet",
            "lädt",
            "laden",
            "folgt",
            "steht",
            "bevorsteht",
            "würde",
            "würden",
            "könnte",
            "könnten",
            "dürfte",
            "dürften",
            "spätestens",
            "voraussichtlich");

    /** Past forms that tell a plan as often as the past. */
    private static final Set<String> PLANNED = Set.of("sollte", "sollten", "wollte", "wollten");

    /** So many tokens on each side are read, which keeps the time linear also where marks are missing. */
    private static final int WINDOW = 60;

    /** Beginnings of words that call a day planned, whatever the tense: "das für Montag geplante Treffen". */
    private static final Set<String> PLAN = Set.of("geplant", "vorgesehen", "angesetzt", "anberaumt", "bevorstehend");

    private static final Set<String> AUXILIARY = Set.of(
            "hat", "haben", "habe", "habt", "hast", "ist", "sind", "bin", "seid", "sei", "seien", "hätte", "hätten",
            "wäre", "wären");

    private TenseReader() {}

    static Direction direction(Sentence sentence, int token) {
        int at = token - sentence.firstToken();
        int begin = at;
        while (begin > 0 && at - begin < WINDOW && !isMark(sentence.get(begin - 1))) {
            begin--;
        }
        int end = at;
        while (end < sentence.size() && end - at < WINDOW && (end == at || !isMark(sentence.get(end)))) {
            end++;
        }
        Direction clause = read(sentence, begin, end);
        Direction direction = clause == Direction.OPEN
                ? read(sentence, Math.max(0, at - WINDOW), Math.min(sentence.size(), at + WINDOW))
                : clause;
        return direction != Direction.PAST && isLimit(sentence, at) ? Direction.FUTURE : direction;
    }

    /** "bis Herbst", "bis zum Herbst". */
    private static boolean isLimit(Sentence sentence, int at) {
        int before = at > 1 && sentence.get(at - 1).is("zum") ? at - 2 : at - 1;
        return before >= 0 && sentence.get(before).lower().equals("bis");
    }

    private static boolean isMark(Token token) {
        return token.isPunctuation() && CLAUSE_MARKS.indexOf(token.form().charAt(0)) >= 0;
    }

    private static Direction read(Sentence sentence, int begin, int end) {
        Verbs verbs = new Verbs();
        for (int at = begin; at < end; at++) {
            verbs.add(sentence.get(at));
        }
        return verbs.direction();
    }

    private static final class Verbs {
        private boolean future;
        private boolean auxiliary;
        private boolean participle;
        private boolean preterite;
        private boolean perhapsPreterite;
        private boolean planned;
        private boolean present;
        private boolean zu;

        void add(Token token) {
            if (!token.isWord() || (token.isCapitalised() && !token.initial())) {
                return;
            }
            WordForm word = token.word();
            future |= FUTURE.contains(token.lower())
                    || word.is(VerbForm.ZU_INFINITIVE)
                    || (zu && word.is(VerbForm.INFINITIVE));
            auxiliary |= AUXILIARY.contains(token.lower());
            participle |= word.is(VerbForm.PARTICIPLE_2);
            boolean past =
                    word.is(VerbForm.PRETERITE) && !word.is(VerbForm.PRESENT) && !PLANNED.contains(token.lower());
            preterite |= past && !word.is(VerbForm.PARTICIPLE_2);
            perhapsPreterite |= past;
            planned |= PLAN.stream().anyMatch(token.lower()::startsWith);
            present |= word.isThirdPerson(VerbForm.PRESENT) || word.is(VerbForm.KONJUNKTIV_1);
            zu = token.lower().equals("zu");
        }

        Direction direction() {
            if (!planned && (preterite || (auxiliary && participle && !future))) {
                return Direction.PAST;
            }
            if (planned || future) {
                return Direction.FUTURE;
            }
            if (present) {
                return Direction.PRESENT;
            }
            return perhapsPreterite ? Direction.PAST : Direction.OPEN;
        }
    }
}
