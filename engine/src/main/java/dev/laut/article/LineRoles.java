package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the lines of a plain text their roles, by their words, their length and what stands beside them. */
final class LineRoles {

    /** A first line that is longer is the first paragraph. */
    private static final int LONGEST_LEAD = 320;

    private final Phrases phrases;
    private final CreditLine credits;

    LineRoles(Phrases phrases, Agencies agencies) {
        this.phrases = phrases;
        this.credits = new CreditLine(agencies);
    }

    /** The segments of these lines; a line with a dateline or a credit at its end makes two. */
    List<Segment> of(List<Line> lines) {
        Role[] roles = new Role[lines.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = byWords(lines.get(i)).orElse(Role.PARAGRAPH);
        }
        Repetitions repetitions = Repetitions.of(lines);
        markPullQuotes(lines, roles, repetitions);
        markRuns(lines, roles);
        markBoxTitles(lines, roles);
        markHeadings(lines, roles);
        markOpening(lines, roles);
        return segments(lines, roles);
    }

    private Optional<Role> byWords(Line line) {
        String text = line.text();
        if (credits.isWhole(text)) {
            return Optional.of(Role.CREDIT);
        }
        if (BlockRoles.PHOTO_CREDIT.matcher(text).matches()) {
            return Optional.of(Role.CAPTION);
        }
        Optional<Role> byPhrase = phrases.of(text);
        if (byPhrase.isPresent()) {
            return byPhrase;
        }
        boolean oneSentence = !text.contains(". ") && !text.endsWith(".");
        return oneSentence ? phrases.ofStart(text) : Optional.empty();
    }

    /** A short line that repeats a sentence of the text, and the line after it that says whose it is. */
    private static void markPullQuotes(List<Line> lines, Role[] roles, Repetitions repetitions) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != Role.PARAGRAPH || !repetitions.repeats(lines.get(i))) {
                continue;
            }
            roles[i] = Role.PULL_QUOTE;
            if (i + 1 < roles.length && roles[i + 1] == Role.PARAGRAPH && namesSpeaker(lines.get(i + 1))) {
                roles[i + 1] = Role.PULL_QUOTE;
            }
        }
    }

    private static boolean namesSpeaker(Line line) {
        return line.isShort()
                && (line.text().contains(",")
                        || line.text().contains(" über ")
                        || line.text().length() < 40);
    }

    /** After "Lesen Sie auch" come titles of articles; the last short line before a paragraph is its heading. */
    private static void markRuns(List<Line> lines, Role[] roles) {
        for (int i = 0; i + 2 < roles.length; i++) {
            boolean opens = roles[i] == Role.RELATED || roles[i] == Role.MOST_READ;
            boolean title = roles[i + 1] == Role.PARAGRAPH && lines.get(i + 1).isShort();
            boolean another = roles[i + 2].isFurniture() || lines.get(i + 2).isShort();
            if (opens && title && another) {
                roles[i + 1] = roles[i];
            }
        }
    }

    /** The short line above a newsletter box is the newsletter's name. */
    private static void markBoxTitles(List<Line> lines, Role[] roles) {
        for (int i = 0; i + 1 < roles.length; i++) {
            boolean above = roles[i + 1] == Role.NEWSLETTER && !lines.get(i + 1).isShort();
            if (above && roles[i] == Role.PARAGRAPH && lines.get(i).isShort()) {
                roles[i] = Role.NEWSLETTER;
            }
        }
    }

    /** A short line with a paragraph to come is a heading; what stands at the end heads nothing. */
    private static void markHeadings(List<Line> lines, Role[] roles) {
        boolean paragraphFollows = false;
        for (int i = roles.length - 1; i >= 0; i--) {
            if (roles[i] != Role.PARAGRAPH) {
                continue;
            }
            if (!lines.get(i).isShort() || isListed(lines.get(i))) {
                paragraphFollows = true;
            } else if (paragraphFollows) {
                roles[i] = Role.SUBHEAD;
            }
        }
    }

    private static boolean isListed(Line line) {
        char first = line.text().charAt(0);
        return first == '-' || first == '–' || first == '•' || first == '*' || Character.isDigit(first);
    }

    /** The first line is the headline when it is short and no sentence, the lead when it is a short paragraph. */
    private static void markOpening(List<Line> lines, Role[] roles) {
        int first = 0;
        if (roles.length > 1 && roles[0] == Role.SUBHEAD) {
            roles[0] = Role.HEADLINE;
            first = 1;
        }
        boolean more = List.of(roles).subList(first, roles.length).stream()
                        .filter(role -> role == Role.PARAGRAPH)
                        .count()
                > 1;
        if (more && roles[first] == Role.PARAGRAPH && lines.get(first).text().length() <= LONGEST_LEAD) {
            roles[first] = Role.LEAD;
        }
    }

    private List<Segment> segments(List<Line> lines, Role[] roles) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.PARAGRAPH || roles[i] == Role.LEAD) {
                segments.addAll(split(lines.get(i), roles[i]));
            } else {
                segments.add(new Segment(lines.get(i).span(), roles[i]));
            }
        }
        return segments;
    }

    private List<Segment> split(Line line, Role role) {
        return credits.split(line.text(), line.span().begin(), role);
    }
}
