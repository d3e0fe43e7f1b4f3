package dev.laut.eval.entities;

import dev.laut.article.Span;
import dev.laut.entity.names.Name.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the tab-separated files of GermEval 2014: number, token, outer label, inner label. */
final class GermEvalReader {

    private static final Map<String, Kind> KINDS =
            Map.of("PER", Kind.PERSON, "LOC", Kind.PLACE, "ORG", Kind.ORGANISATION);

    private static final Set<String> CLOSING = Set.of(".", ",", ";", ":", "!", "?", ")", "]", "“", "…");

    private static final Set<String> OPENING = Set.of("(", "[", "„");

    private final List<GermEvalSentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<Span, Kind> names = new HashMap<>();
    private boolean opened;
    private int begin;
    private Kind open;

    private GermEvalReader() {}

    static List<GermEvalSentence> read(Path file) {
        GermEvalReader reader = new GermEvalReader();
        try {
            Files.readAllLines(file, StandardCharsets.UTF_8).forEach(reader::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        reader.endSentence();
        return reader.sentences;
    }

    private void addLine(String line) {
        if (line.isBlank()) {
            endSentence();
        } else if (!line.startsWith("#\t")) {
            String[] cells = line.split("\t", -1);
            addToken(cells[1], cells[2]);
        }
    }

    private void addToken(String token, String label) {
        if (!label.startsWith("I-")) {
            endName();
        }
        text.append(text.length() == 0 || sticksToTheLeft(token) || opened ? "" : " ");
        opened = OPENING.contains(token);
        if (label.startsWith("B-")) {
            open = KINDS.get(label.substring(2));
            begin = text.length();
        }
        text.append(token);
    }

    /** The files give tokens; news gives text: no space before a full stop. */
    private static boolean sticksToTheLeft(String token) {
        return CLOSING.contains(token);
    }

    private void endName() {
        if (open != null) {
            names.put(new Span(begin, text.length()), open);
        }
        open = null;
    }

    private void endSentence() {
        endName();
        if (text.length() > 0) {
            sentences.add(new GermEvalSentence(text.toString(), names));
        }
        text.setLength(0);
        names.clear();
    }
}
