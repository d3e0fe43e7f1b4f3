package dev.laut.eval.store;

import dev.laut.eval.EvaluationData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Kills {@code laut add} at random moments, lets it finish, and compares the store with that of one clean run, byte for
 * byte in the exports and in the lists of copies and stories. Ends with 1 when anything acknowledged is missing or the two differ.
 *
 * <p>Arguments: the articles (JSONL, of which an undisturbed run takes some seconds); how many kills (100); the longest
 * life of a process in milliseconds (10000). Needs the built program.
 */
public final class KillTest {

    /** So that a failure can be had again. */
    private static final long SEED = 20250901;

    private final Path folder = Files.createTempDirectory("laut-kill");
    private final Path articles;

    private KillTest(Path articles) throws IOException {
        this.articles = articles;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int longest = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        System.exit(new KillTest(Path.of(arguments[0])).run(kills, longest) ? 0 : 1);
    }

    private boolean run(int kills, int longest) throws IOException, InterruptedException {
        Random random = new Random(SEED);
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < kills; kill++) {
            acknowledged.addAll(add("killed", random.nextInt(longest)));
        }
        Set<String> kept = new HashSet<>(add("killed", Integer.MAX_VALUE));
        add("clean", Integer.MAX_VALUE);
        acknowledged.removeAll(kept);
        boolean same = true;
        for (String format : List.of("record", "jsonl", "csv", "jsonld", "graphml")) {
            same &= isSame("export", "--format", format);
        }
        same &= isSame("copies", "--json") && isSame("stories", "--all", "--json");
        System.out.println(kills + " kills, " + kept.size() + " articles, " + acknowledged.size()
                + " acknowledged and lost, answers " + (same ? "the same" : "differ"));
        return same && acknowledged.isEmpty();
    }

    /** Which articles a process acknowledged within its life. */
    private List<String> add(String store, int millis) throws IOException, InterruptedException {
        Path out = folder.resolve("acknowledged.jsonl");
        Process process =
                start(out, "add", "--json", "--store", folder.resolve(store).toString(), articles.toString());
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (var lines = Files.lines(out)) {
            return lines.filter(line -> line.endsWith("}"))
                    .map(line -> line.replaceFirst(",\"what\":.*", ""))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private boolean isSame(String... command) throws IOException, InterruptedException {
        return Files.mismatch(answer("killed", command), answer("clean", command)) < 0;
    }

    private Path answer(String store, String... command) throws IOException, InterruptedException {
        Path out = folder.resolve(store + "." + String.join("", command));
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--store", folder.resolve(store).toString()));
        start(out, arguments.toArray(String[]::new)).waitFor();
        return out;
    }

    private static Process start(Path out, String... arguments) throws IOException {
        Path jar = EvaluationData.checkout().resolve("app").resolve("target").resolve("laut.jar");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
