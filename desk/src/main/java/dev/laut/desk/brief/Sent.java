package dev.laut.desk.brief;

import dev.laut.desk.guard.Exclusive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What went out. Before a brief is sent, it is written down that it will be, and the disk confirms; so after a crash in
 * between nobody knows whether it went out, and it is not sent again: a brief may be missing, but never comes twice.
 */
public final class Sent {

    private final Path file;
    private final Map<String, String> states = new HashMap<>();

    /** @param file made with the first line; several processes may share it */
    public Sent(Path file) {
        this.file = file;
        look();
    }

    private void look() {
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file).forEach(this::read);
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": not read", e);
            }
        }
    }

    /** A line that a crash cut off claims nothing: the sending comes after the whole line. */
    private void read(String line) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.endsWith(";")) {
            states.put(line.substring(tab + 1, line.length() - 1), line.substring(0, tab));
        }
    }

    /** Whether this may be sent now; if so, nobody else may from here on, in no process. */
    public synchronized boolean claim(String key) {
        return Exclusive.on(file, () -> {
            look();
            if (!isFree(key)) {
                return false;
            }
            write("begun", key);
            return true;
        });
    }

    /** Whether it may be sent. */
    public synchronized boolean isFree(String key) {
        return states.getOrDefault(key, "free").equals("free");
    }

    public synchronized void done(String key) {
        write("done", key);
    }

    /** It certainly did not go out: it may be sent again. */
    public synchronized void release(String key) {
        write("free", key);
    }

    /** Those of which nobody knows whether they went out. */
    public synchronized List<String> unsure() {
        return states.entrySet().stream()
                .filter(state -> state.getValue().equals("begun"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void write(String state, String key) {
        String line = state + "\t" + key + ";\n";
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                if (channel.size() > 0 && !endsWhole()) {
                    channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
                }
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            states.put(key, state);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not written", e);
        }
    }

    private boolean endsWhole() throws IOException {
        byte[] content = Files.readAllBytes(file);
        return content[content.length - 1] == '\n';
    }
}
