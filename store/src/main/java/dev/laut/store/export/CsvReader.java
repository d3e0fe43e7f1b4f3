package dev.laut.store.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows of comma-separated values (RFC 4180). */
final class CsvReader {

    private final BufferedReader in;

    CsvReader(BufferedReader in) {
        this.in = in;
    }

    /** The cells of the next row; empty after the last one. */
    List<String> row() throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int read = in.read();
        while (read >= 0) {
            char c = (char) read;
            if (c == '"') {
                int next = in.read();
                boolean doubled = quoted && next == '"';
                cell.append(doubled ? "\"" : "");
                quoted = doubled || !quoted;
                read = doubled ? in.read() : next;
                continue;
            }
            if (!quoted && (c == ',' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    return cells;
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
            read = in.read();
        }
        if (!cells.isEmpty() || cell.length() > 0) {
            cells.add(cell.toString());
        }
        return cells;
    }
}
