package dev.laut.text;

import dev.laut.text.Clause.Kind;
import dev.laut.text.Clause.Mood;
import dev.laut.text.Reading.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts sentences into clauses at marks and at conjunctions with a finite verb on both sides. */
final class ClauseReader {

    private static final String BOUNDARIES = ",;:–—()";

    private static final Set<String> COORDINATORS = Set.of("und", "oder", "aber", "doch", "sondern");

    /** Words before the first position of a clause. */
    private static final Set<String> ZERO_POSITION = Set.of("und", "oder", "aber", "sondern", "denn", "doch", "sowie");

    private static final Set<String> SUBORDINATORS = Set.of(
            "dass",
            "daß",
            "ob",
            "weil",
            "wenn",
            "obwohl",
            "obgleich",
            "obschon",
            "nachdem",
            "bevor",
            "ehe",
            "damit",
            "falls",
            "sofern",
            "sobald",
            "solange",
            "indem",
            "sodass",
            "wobei",
            "wodurch",
            "womit",
            "wonach",
            "worauf",
            "woran",
            "worüber",
            "wovon",
            "wozu",
            "worin",
            "weshalb",
            "warum",
            "wieso",
            "wann",
            "wohin",
            "woher",
            "zumal");

    /** Open a dependent clause only when its verb is last. */
    private static final Set<String> PERHAPS_SUBORDINATORS =
            Set.of("als", "wie", "wer", "was", "wo", "während", "da", "seit", "seitdem", "bis", "soweit", "je", "um");

    private static final Set<String> RELATIVES = Set.of(
            "der", "die", "das", "dem", "den", "denen", "dessen", "deren", "welche", "welcher", "welches", "welchem",
            "welchen");

    static final Set<String> AUXILIARIES =
            Set.of("haben", "sein", "werden", "sollen", "können", "müssen", "dürfen", "wollen", "mögen", "lassen");

    private final Document document;
    private final Reading[] readings;
    private final List<Clause> clauses = new ArrayList<>();
    private int sentenceStart;

    private ClauseReader(Document document, Reading[] readings) {
        this.document = document;
        this.readings = readings;
    }

    static List<Clause> read(Document document, Reading[] readings) {
        ClauseReader reader = new ClauseReader(document, readings);
        for (Sentence sentence : document.sentences()) {
            reader.read(sentence);
        }
        return reader.clauses;
    }

    private void read(Sentence sentence) {
        int begin = sentence.firstToken();
        sentenceStart = begin;
        for (int at = begin; at < sentence.endToken(); at++) {
            Token token = document.tokens().get(at);
            boolean boundary = token.isPunctuation() && BOUNDARIES.contains(token.form());
            if (boundary || at + 1 == sentence.endToken()) {
                split(begin, at + 1);
                begin = at + 1;
            }
        }
    }

    /** Cuts a stretch without inner marks before a coordinator with a finite verb on both sides. */
    private void split(int first, int end) {
        int begin = first;
        int lastFinite = end - 1;
        while (lastFinite >= first && finiteGrade(lastFinite, first) < 2) {
            lastFinite--;
        }
        boolean finiteBefore = false;
        for (int at = first; at < lastFinite; at++) {
            if (finiteBefore && COORDINATORS.contains(lower(at))) {
                clauses.add(clause(begin, at));
                begin = at;
                finiteBefore = false;
            }
            finiteBefore |= finiteGrade(at, first) == 2;
        }
        clauses.add(clause(begin, end));
    }

    /** How sure the token is a finite verb: 0 no, 1 perhaps, 2 yes. */
    private int finiteGrade(int at, int first) {
        Reading reading = readings[at];
        boolean infinitive =
                at > first && reading.is(Trait.INFINITIVE) && lower(at - 1).equals("zu");
        if (!reading.is(Trait.FINITE) || infinitive) {
            return 0;
        }
        if (reading.isOnlyFinite()) {
            return reading.is(Trait.ADJECTIVE) && isAttribute(at, first) ? 0 : 2;
        }
        boolean inside =
                at + 1 < readings.length && document.tokens().get(at + 1).isWord();
        return inside && AUXILIARIES.contains(reading.verbLemma()) && !reading.is(Trait.PARTICIPLE) ? 2 : 1;
    }

    /** Whether it stands between a determiner and a noun: "die bestätigten Fälle". */
    private boolean isAttribute(int at, int first) {
        if (at == first || at + 1 >= readings.length) {
            return false;
        }
        Reading before = readings[at - 1];
        boolean opened = before.is(Trait.DETERMINER) || before.is(Trait.PREPOSITION) || before.is(Trait.ADJECTIVE);
        Token next = document.tokens().get(at + 1);
        return opened && next.isWord() && (next.isCapitalised() || readings[at + 1].is(Trait.ADJECTIVE));
    }

    private Clause clause(int first, int end) {
        int begin = firstWord(first, end);
        int last = lastWord(begin, end);
        String word = begin < end ? lower(begin) : "";
        if (SUBORDINATORS.contains(word)
                || (begin + 1 < end && SUBORDINATORS.contains(lower(begin + 1)) && isWeak(begin))) {
            String opener = SUBORDINATORS.contains(word) ? word : lower(begin + 1);
            return verbLast(first, end, opener, lastFinite(begin, last));
        }
        int sure = firstFinite(begin, last);
        if (sure == begin || (sure < 0 && begin < end && isReportingStart(begin, first))) {
            return make(first, end, Kind.VERB_FIRST, "", begin);
        }
        String opener = perhapsOpener(first, begin, last);
        if (!opener.isEmpty() && begin < last && finiteGrade(last, first) > 0 && (sure < 0 || sure == last)) {
            return verbLast(first, end, opener, last);
        }
        if (sure >= 0) {
            boolean continued = sure == last && last - begin > 1 && first > 0 && isComma(first - 1);
            return make(
                    first, end, continued ? Kind.VERB_LAST : Kind.VERB_SECOND, opener.equals("R") ? "" : opener, sure);
        }
        if (hasInfinitive(begin, end)) {
            return make(first, end, Kind.INFINITIVE, word.equals("um") ? word : "", -1);
        }
        int perhaps = perhapsFinite(begin, last);
        Kind unsure = opener.isEmpty() ? unsure(first, begin, perhaps, last) : Kind.UNSURE;
        return make(first, end, perhaps >= 0 ? unsure : Kind.VERBLESS, opener, perhaps);
    }

    /**
     * What a clause is whose only finite verb may also be an infinitive or participle: "Die Polizei ermittelt gegen
     * ihn", "Forscher sagen, ..." against "..., zwei Männer verletzt worden".
     */
    private Kind unsure(int first, int begin, int perhaps, int last) {
        if (perhaps == begin) {
            return begin < last ? Kind.VERB_FIRST : Kind.UNSURE;
        }
        if (perhaps < last) {
            boolean phrase = perhaps + 1 == last && isNonFinite(last);
            return phrase ? Kind.UNSURE : Kind.VERB_SECOND;
        }
        boolean opens = first == sentenceStart || begin > first;
        boolean answered = last + 2 < readings.length && readings[last + 2].isOnlyFinite();
        return opens && !answered ? Kind.VERB_SECOND : Kind.UNSURE;
    }

    private boolean isNonFinite(int at) {
        return readings[at].is(Trait.PARTICIPLE) || readings[at].is(Trait.INFINITIVE);
    }

    /** A word that may precede a subordinator: "und dass", "nur weil", "auch wenn". */
    private boolean isWeak(int at) {
        return readings[at].is(Trait.ADVERB) || readings[at].is(Trait.CONJUNCTION);
    }

    /** "..., erklärt der Minister": after a comma or closing mark the form can be no participle. */
    private boolean isReportingStart(int begin, int first) {
        boolean continues = first > 0 && (isComma(first - 1) || begin > first);
        return continues && readings[begin].is(Trait.FINITE) && !readings[begin].is(Trait.INFINITIVE);
    }

    private boolean isComma(int at) {
        return document.tokens().get(at).is(",");
    }

    private String perhapsOpener(int first, int begin, int last) {
        if (begin > last) {
            return "";
        }
        String word = lower(begin);
        if (PERHAPS_SUBORDINATORS.contains(word)) {
            return word;
        }
        if (first == sentenceStart || isSubjectAlone(begin, last)) {
            return "";
        }
        boolean governed =
                readings[begin].is(Trait.PREPOSITION) && begin < last && RELATIVES.contains(lower(begin + 1));
        return RELATIVES.contains(word) || governed ? "R" : "";
    }

    /** "der Plan scheitere": article, noun and verb in Konjunktiv are a main clause, no relative one. */
    private boolean isSubjectAlone(int begin, int last) {
        boolean konjunktiv = readings[last].is(Trait.KONJUNKTIV_1) || readings[last].is(Trait.KONJUNKTIV_2);
        for (int at = begin + 1; konjunktiv && at < last; at++) {
            Token token = document.tokens().get(at);
            if (!token.isCapitalised() && !readings[at].is(Trait.ADJECTIVE)) {
                return false;
            }
        }
        return konjunktiv && last > begin + 1;
    }

    private Clause verbLast(int first, int end, String opener, int verb) {
        return make(first, end, Kind.VERB_LAST, opener, verb);
    }

    private Clause make(int first, int end, Kind kind, String opener, int verb) {
        return new Clause(first, end, kind, mood(first, end, verb), opener, verb);
    }

    private Mood mood(int first, int end, int verb) {
        if (verb >= 0) {
            return mood(verb);
        }
        for (int at = first; at < end; at++) {
            if (readings[at].is(Trait.KONJUNKTIV_1)) {
                return Mood.KONJUNKTIV_1;
            }
        }
        return Mood.OTHER;
    }

    private Mood mood(int verb) {
        Reading reading = readings[verb];
        if (reading.is(Trait.KONJUNKTIV_1)) {
            return Mood.KONJUNKTIV_1;
        }
        if (reading.is(Trait.KONJUNKTIV_2)) {
            return Mood.KONJUNKTIV_2;
        }
        boolean present = reading.is(Trait.PRESENT) && reading.verbLemma().equals("sollen");
        return present ? Mood.SOLLEN : Mood.OTHER;
    }

    private int firstFinite(int begin, int last) {
        for (int at = begin; at <= last; at++) {
            if (finiteGrade(at, begin) == 2) {
                return at;
            }
        }
        return -1;
    }

    private int lastFinite(int begin, int last) {
        for (int at = last; at >= begin; at--) {
            if (finiteGrade(at, begin) > 0) {
                return at;
            }
        }
        return -1;
    }

    private int perhapsFinite(int begin, int last) {
        for (int at = begin; at <= last; at++) {
            if (finiteGrade(at, begin) > 0) {
                return at;
            }
        }
        return -1;
    }

    private boolean hasInfinitive(int begin, int end) {
        for (int at = begin; at < end; at++) {
            boolean zu = at > begin && lower(at - 1).equals("zu") && readings[at].is(Trait.INFINITIVE);
            if (zu || (readings[at].is(Trait.ZU_INFINITIVE) && !readings[at].is(Trait.ADJECTIVE))) {
                return true;
            }
        }
        return false;
    }

    private int firstWord(int first, int end) {
        int at = first;
        while (at < end && (!isWord(at) || (at + 1 < end && ZERO_POSITION.contains(lower(at))))) {
            at++;
        }
        return at;
    }

    private int lastWord(int begin, int end) {
        int at = end - 1;
        while (at > begin && !isWord(at)) {
            at--;
        }
        return at;
    }

    private boolean isWord(int at) {
        return !document.tokens().get(at).isPunctuation();
    }

    private String lower(int at) {
        return document.tokens().get(at).lower();
    }
}
