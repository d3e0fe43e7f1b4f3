package dev.laut.desk.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Who wrote what, when and from where: a line of JSON for each, only ever added to. Thread-safe; several processes may share it. */
public final class AuditLog {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private final Clock clock;

    /**
     * One write, or one try to.
     *
     * @param at the instant, in ISO form
     * @param action its name, for which the desk has words; a line that cannot be read has "?"
     */
    public record Line(String at, String user, String from, String action, String subject) {}

    public AuditLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public synchronized void add(String user, String from, String action, String subject) {
        Line line = new Line(clock.instant().toString(), user, from, action, subject);
        Exclusive.on(file, () -> write(line));
    }

    private boolean write(Line line) {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.position(channel.size());
            String ended = endsWhole(channel) ? "" : "\n";
            byte[] bytes = (ended + MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
            channel.write(ByteBuffer.wrap(bytes));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not written", e);
        }
    }

    /** A crash may have cut off the last line. */
    private static boolean endsWhole(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() == 0 || channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n';
    }

    /** The zone in which people read its times. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /** The latest lines, the last one first. */
    public synchronized List<Line> latest(int most) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            List<Line> read = new ArrayList<>();
            lines.forEach(line -> read.add(line(line)));
            Collections.reverse(read);
            return List.copyOf(read.subList(0, Math.min(most, read.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not read", e);
        }
    }

    /** A line that a crash cut off is shown as it is. */
    private static Line line(String text) {
        try {
            return MAPPER.readValue(text, Line.class);
        } catch (JsonProcessingException e) {
            return new Line("", "", "", "?", text);
        }
    }
}
