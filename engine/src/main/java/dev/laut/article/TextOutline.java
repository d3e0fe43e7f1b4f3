package dev.laut.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lines of a plain text with the roles found so far. For one text only. */
final class TextOutline {

    private final List<Line> lines;
    private final Role[] roles;

    TextOutline(List<Line> lines) {
        this.lines = lines;
        roles = new Role[lines.size()];
        Arrays.fill(roles, Role.PARAGRAPH);
    }

    int size() {
        return roles.length;
    }

    Line line(int index) {
        return lines.get(index);
    }

    List<Line> lines() {
        return lines;
    }

    Role role(int index) {
        return roles[index];
    }

    void mark(int index, Role role) {
        roles[index] = role;
    }

    boolean is(int index, Role role) {
        return index >= 0 && index < roles.length && roles[index] == role;
    }

    /** Whether the line is not known to be anything yet, and may be a label or a heading. */
    boolean isOpenLabel(int index) {
        return is(index, Role.PARAGRAPH) && line(index).isShort();
    }

    /** The first line of running text at or after {@code from}; {@link #size} when there is none. */
    int nextProse(int from) {
        int at = from;
        while (at < roles.length && !isProse(at)) {
            at++;
        }
        return at;
    }

    /** The last line of running text; -1 when there is none. */
    int lastProse() {
        int at = roles.length - 1;
        while (at >= 0 && !isProse(at)) {
            at--;
        }
        return at;
    }

    private boolean isProse(int index) {
        return roles[index] == Role.PARAGRAPH && !line(index).isShort();
    }

    /** The segments of these lines; a paragraph with a dateline or a credit makes several. */
    List<Segment> segments(CreditLine credits) {
        List<Segment> segments = new ArrayList<>();
        int last = lastProse();
        boolean first = true;
        for (int i = 0; i < roles.length; i++) {
            Line line = line(i);
            if (roles[i] == Role.PARAGRAPH || roles[i] == Role.LEAD) {
                segments.addAll(credits.split(line.text(), line.span().begin(), roles[i], first, i == last));
                first &= roles[i] != Role.PARAGRAPH;
            } else {
                segments.add(new Segment(line.span(), roles[i]));
            }
        }
        return segments;
    }

    /** The line's words without the white space around them, for the first line of this role. */
    Optional<Line> first(Role role) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == role) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }
}
