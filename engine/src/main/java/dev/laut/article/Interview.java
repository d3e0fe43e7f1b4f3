package dev.laut.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the questions and answers of an interview, and whose they are: "Harzbote: Frau Berg, was nun? — Berg: Wir warten."
 * Who speaks is often named once only, or with every turn. For one article only.
 */
final class Interview {

    /** So many questions make an interview; a report may have one or two. */
    private static final int FEWEST_QUESTIONS = 3;

    /** Up to four words with capitals before a colon, initials included. */
    private static final Pattern LABEL = Pattern.compile(
            "^((?:\\p{Lu}[\\p{L}.’'-]*|[\\d.]{1,4}|von|de)(?: (?:\\p{Lu}[\\p{L}.’'-]*|von|de)){0,3}):\\s+\\S.*",
            Pattern.DOTALL);

    private static final Pattern SAYS_SO = Pattern.compile(
            "\\b(?:Interview|Gespräch (?:führten?|mit)|im Gespräch|Das Gespräch|Die Fragen stellten?)\\b");

    private final String text;
    private final List<Segment> segments;
    private final Map<String, Integer> turns = new HashMap<>();
    private final Set<String> askers = new HashSet<>();
    private Optional<Span> asker = Optional.empty();
    private Optional<Span> answerer = Optional.empty();

    private Interview(String text, List<Segment> segments) {
        this.text = text;
        this.segments = segments;
    }

    /** Marks the questions and answers among the segments, where they are an interview's. */
    static void mark(String text, List<Segment> segments) {
        new Interview(text, segments).mark();
    }

    private void mark() {
        segments.forEach(this::count);
        long questions = segments.stream().filter(this::isQuestion).count();
        if (questions >= FEWEST_QUESTIONS && isInterview()) {
            markTurns();
        }
    }

    private void count(Segment segment) {
        label(segment).map(label -> label.in(text)).ifPresent(name -> {
            turns.merge(name, 1, Integer::sum);
            if (asks(segment)) {
                askers.add(name);
            }
        });
    }

    /** An asker and another one have labels, or the text says what it is. */
    private boolean isInterview() {
        boolean labelled = !askers.isEmpty() && turns.size() > askers.size();
        return labelled || SAYS_SO.matcher(text).find();
    }

    private void markTurns() {
        Form turn = Form.TEXT;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (isSpoken(segment)) {
                turn = next(segment, turn);
                segments.set(
                        i, turn == Form.TEXT ? segment : segment.as(turn, turn == Form.QUESTION ? asker : answerer));
            }
        }
    }

    /** The words after a question answer it up to the next one. */
    private Form next(Segment segment, Form turn) {
        Optional<Span> label = label(segment);
        if (isQuestion(segment)) {
            asker = label.or(() -> asker);
            return Form.QUESTION;
        }
        if (label.isPresent() && turn != Form.TEXT) {
            answerer = label;
        }
        return turn == Form.TEXT ? turn : Form.ANSWER;
    }

    /** An asker's label makes a question of what ends with a full stop; an answer may end with a question. */
    private boolean isQuestion(Segment segment) {
        Optional<String> name = label(segment).map(label -> label.in(text));
        return isSpoken(segment) && name.map(askers::contains).orElseGet(() -> asks(segment));
    }

    private boolean isSpoken(Segment segment) {
        boolean words = segment.role() == Role.PARAGRAPH || segment.role() == Role.SUBHEAD;
        return words && segment.form() == Form.TEXT;
    }

    private boolean asks(Segment segment) {
        String words = segment.span().in(text);
        return words.endsWith("?") || words.endsWith("?“") || words.endsWith("?»");
    }

    private Optional<Span> label(Segment segment) {
        String words = isSpoken(segment) ? segment.span().in(text) : "";
        if (words.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher matcher = LABEL.matcher(words);
        int begin = segment.span().begin();
        return matcher.matches() ? Optional.of(new Span(begin, begin + matcher.end(1))) : Optional.empty();
    }
}
