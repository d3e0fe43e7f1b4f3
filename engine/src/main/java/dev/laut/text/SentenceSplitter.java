package dev.laut.text;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Scanner.Raw;
import dev.laut.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds where sentences end inside one segment. */
final class SentenceSplitter {

    /** The raw tokens of one sentence, at least one. */
    record Range(List<Raw> tokens) {}

    private static final String CLOSERS = "“”\"«»‘’'‹›)]";
    private static final String OPENERS = "„“\"»«‚‘'›‹([";

    /** Words that a sentence begins with far more often than an ordinal number precedes them. */
    private static final int CLOSED_CLASS = PartOfSpeech.ARTICLE.bit()
            | PartOfSpeech.PRONOUN.bit()
            | PartOfSpeech.PREPOSITION.bit()
            | PartOfSpeech.CONJUNCTION.bit()
            | PartOfSpeech.ADVERB.bit();

    /** Text without stops is cut after so many tokens, so that no later stage takes more than linear time. */
    private static final int LONGEST = 250;

    private final GermanDictionary dictionary;
    private final Abbreviations abbreviations;

    SentenceSplitter(GermanDictionary dictionary, Abbreviations abbreviations) {
        this.dictionary = dictionary;
        this.abbreviations = abbreviations;
    }

    List<Range> split(String text, List<Raw> segment) {
        List<Raw> raw = joinOrdinals(text, segment);
        List<Range> sentences = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < raw.size(); at++) {
            int end = at - begin >= LONGEST ? at + 1 : endsAt(text, raw, at);
            if (end > at) {
                sentences.add(new Range(raw.subList(begin, end)));
                begin = end;
                at = end - 1;
            }
        }
        if (begin < raw.size()) {
            sentences.add(new Range(raw.subList(begin, raw.size())));
        }
        return sentences;
    }

    /** The index after the sentence that ends with the token {@code at}, with its closing marks; 0 when it goes on. */
    private int endsAt(String text, List<Raw> raw, int at) {
        Raw token = raw.get(at);
        if (!isStop(text, raw, at)) {
            return 0;
        }
        int next = at + 1;
        while (next < raw.size() && closes(text, raw, next)) {
            next++;
        }
        return next == raw.size() || begins(text, raw, token, next) ? next : 0;
    }

    private boolean isStop(String text, List<Raw> raw, int at) {
        Raw token = raw.get(at);
        char last = text.charAt(token.end() - 1);
        if (token.kind() == Kind.PUNCTUATION) {
            return last == '.' || last == '!' || last == '?' || last == '…';
        }
        return last == '.' && (token.kind() == Kind.WORD || token.kind() == Kind.NUMBER);
    }

    /** A closing mark touches what stands before it; an opening one touches what comes after. */
    private static boolean closes(String text, List<Raw> raw, int at) {
        Raw token = raw.get(at);
        boolean touches = token.begin() == raw.get(at - 1).end();
        boolean lonely = at + 1 == raw.size() || raw.get(at + 1).begin() > token.end();
        return token.kind() == Kind.PUNCTUATION
                && (touches || lonely)
                && CLOSERS.indexOf(text.charAt(token.begin())) >= 0;
    }

    private boolean begins(String text, List<Raw> raw, Raw stop, int next) {
        Raw token = raw.get(next);
        int first = text.codePointAt(token.begin());
        boolean opens = token.kind() == Kind.PUNCTUATION && OPENERS.indexOf(first) >= 0;
        if (token.kind() == Kind.PUNCTUATION && !opens && "–—-•*".indexOf(first) < 0) {
            return false;
        }
        if (stop.kind() == Kind.NUMBER || (stop.kind() == Kind.WORD && staysOpen(text, stop, token))) {
            return false;
        }
        boolean gap = raw.get(next - 1).end() < token.begin();
        boolean glued = Character.isUpperCase(first) && stop.kind() == Kind.PUNCTUATION;
        return (gap || glued || opens) && !Character.isLowerCase(first);
    }

    /** Whether an abbreviation or initial goes on: "Dr. Müller", "J. Müller", "z.B. Berlin". */
    private boolean staysOpen(String text, Raw stop, Raw next) {
        String word = text.substring(stop.begin(), stop.end()).toLowerCase(Locale.GERMAN);
        if (abbreviations.titles().contains(word)) {
            return true;
        }
        boolean initial = word.length() == 2;
        return (initial || abbreviations.all().contains(word)) && !beginsClosed(text, next);
    }

    private boolean beginsClosed(String text, Raw token) {
        String form = text.substring(token.begin(), token.end());
        WordForm lower = dictionary.analyse(form.toLowerCase(Locale.GERMAN));
        return (lower.parts() & CLOSED_CLASS) != 0;
    }

    /** Joins "26" and "." to one token where the number is an ordinal: "am 26. Februar", "der 3. Spieltag". */
    private List<Raw> joinOrdinals(String text, List<Raw> segment) {
        List<Raw> joined = new ArrayList<>(segment.size());
        for (int at = 0; at < segment.size(); at++) {
            Raw token = segment.get(at);
            if (isOrdinal(text, segment, at)) {
                joined.add(new Raw(token.begin(), segment.get(at + 1).end(), Kind.NUMBER));
                at++;
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    /** Longer numbers are years or amounts, whose point ends the sentence. */
    private static final int LONGEST_ORDINAL = 3;

    private boolean isOrdinal(String text, List<Raw> segment, int at) {
        Raw number = segment.get(at);
        if (number.kind() != Kind.NUMBER
                || number.end() - number.begin() > LONGEST_ORDINAL
                || at + 2 >= segment.size()) {
            return false;
        }
        Raw point = segment.get(at + 1);
        Raw next = segment.get(at + 2);
        if (text.charAt(point.begin()) != '.' || point.end() != point.begin() + 1 || point.begin() != number.end()) {
            return false;
        }
        if (next.kind() == Kind.PUNCTUATION) {
            return ",;:–-/)".indexOf(text.charAt(next.begin())) >= 0;
        }
        return next.kind() == Kind.WORD
                && (Character.isLowerCase(text.codePointAt(next.begin())) || !beginsClosed(text, next));
    }
}
