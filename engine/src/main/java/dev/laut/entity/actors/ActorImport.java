package dev.laut.entity.actors;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Adds actors to a user's folder of knowledge from a Wikidata JSON dump or a CSV file, either also gzipped. Reads line
 * by line. What is there already stays unless the import has the same id. Nothing in the folder changes before the
 * whole file is read and what came of it loads.
 */
public final class ActorImport {

    private static final String HEADER =
            "# Imported actors\n# origin: imported\n# columns: as in the file of this name in Laut\n";

    private final KnowledgeBase known;
    private final Path folder;
    private final ActorTypes types = ActorTypes.load();

    /** @param folder the user's knowledge, made when it does not exist; read by {@link KnowledgeBase#load(Path)} */
    public ActorImport(KnowledgeBase known, Path folder) {
        this.known = known;
        this.folder = folder;
    }

    /**
     * Imports a file: CSV when its name says so, with or without {@code .gz}, else a Wikidata dump.
     *
     * @throws IOException when the file cannot be read to its end or the folder not be written; the folder is as before
     */
    public ImportReport run(Path file) throws IOException {
        return run(file, () -> {});
    }

    /** As {@link #run(Path)}; {@code lineRead} is called after each line. */
    public ImportReport run(Path file, Runnable lineRead) throws IOException {
        Files.createDirectories(folder);
        new ImportFolder(folder).finish();
        Path temporary = Files.createTempDirectory(folder, "import-");
        try {
            ImportReport report = read(file, temporary, lineRead);
            KnowledgeBase.load(temporary);
            new ImportFolder(folder).replaceBy(temporary);
            return report;
        } finally {
            delete(temporary);
        }
    }

    private ImportReport read(Path file, Path temporary, Runnable lineRead) throws IOException {
        Map<String, BufferedWriter> writers = new HashMap<>();
        try {
            for (String name : ImportedActor.FILES) {
                writers.put(name, Files.newBufferedWriter(temporary.resolve(name), StandardCharsets.UTF_8));
                writers.get(name).write(HEADER);
            }
            Set<String> ids = new HashSet<>();
            ImportReport report = readLines(file, writers, ids, lineRead);
            keepOld(writers, ids);
            return report;
        } finally {
            for (BufferedWriter writer : writers.values()) {
                writer.close();
            }
        }
    }

    private ImportReport readLines(Path file, Map<String, BufferedWriter> writers, Set<String> ids, Runnable lineRead)
            throws IOException {
        boolean csv = file.getFileName().toString().matches("(?i).*\\.csv(\\.gz)?");
        WikidataLine wikidata = new WikidataLine(known);
        long imported = 0;
        long passed = 0;
        long broken = 0;
        try (BufferedReader reader = open(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lineRead.run();
                String entry = csv ? line.strip() : withoutArray(line);
                if (entry.isEmpty()) {
                    continue;
                }
                try {
                    Optional<ImportedActor> actor = csv ? CsvLine.read(entry) : wikidata.read(entry);
                    actor.ifPresent(found -> KnowledgeFiles.check(found, types));
                    if (actor.isPresent() && ids.add(actor.get().id())) {
                        writers.get(actor.get().file()).write(actor.get().line() + "\n");
                        imported++;
                    } else {
                        passed++;
                    }
                } catch (JsonProcessingException | IllegalArgumentException e) {
                    broken++;
                }
            }
        }
        return new ImportReport(imported, passed, broken);
    }

    /** A dump is one array with an entry a line. */
    private static String withoutArray(String line) {
        String entry = line.strip();
        if (entry.equals("[") || entry.equals("]")) {
            return "";
        }
        return entry.endsWith(",") ? entry.substring(0, entry.length() - 1) : entry;
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean zipped = file.getFileName().toString().endsWith(".gz");
        return new BufferedReader(
                new InputStreamReader(zipped ? new GZIPInputStream(in, 1 << 16) : in, StandardCharsets.UTF_8));
    }

    private void keepOld(Map<String, BufferedWriter> writers, Set<String> ids) throws IOException {
        for (Map.Entry<String, BufferedWriter> file : writers.entrySet()) {
            Path old = folder.resolve(file.getKey());
            if (!Files.exists(old)) {
                continue;
            }
            try (Stream<String> lines = Files.lines(old, StandardCharsets.UTF_8)) {
                for (String line : (Iterable<String>) lines::iterator) {
                    boolean entry = !line.isBlank() && !line.startsWith("#");
                    if (entry && ids.add(line.substring(0, Math.max(0, line.indexOf('\t'))))) {
                        file.getValue().write(line + "\n");
                    }
                }
            }
        }
    }

    private static void delete(Path temporary) throws IOException {
        for (String name : ImportedActor.FILES) {
            Files.deleteIfExists(temporary.resolve(name));
        }
        Files.deleteIfExists(temporary);
    }
}
