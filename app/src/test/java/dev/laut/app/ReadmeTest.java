package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README keeps its promises. */
final class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theExampleCompilesAndRuns() throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Example.java"), example());
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, messages, messages, "-encoding", "UTF-8", "-cp", classPath(), source.toString());
        assertEquals(0, compiled, messages.toString(StandardCharsets.UTF_8));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + classPath(),
                        "Example")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        assertEquals("Die Lage sei ernst", output.strip());
    }

    @Test
    void leadsANewcomerToTheSamplesTheDeskAndTheTests() throws IOException {
        List<String> commands = readme().lines()
                .filter(line -> line.startsWith("    ") && !example().contains(line))
                .map(String::strip)
                .toList();
        assertEquals(List.of("./laut read samples", "./laut add samples", "./laut serve", "mvn verify"), commands);
        assertTrue(Files.isExecutable(ROOT.resolve("laut")));
        assertTrue(Files.isDirectory(ROOT.resolve("samples")));
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)]+)\\)").matcher(readme());
        while (link.find()) {
            assertTrue(Files.exists(ROOT.resolve(link.group(1))), link.group(1));
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static String example() {
        try {
            Matcher example = EXAMPLE.matcher(readme());
            assertTrue(example.find(), "README.md has an example in Java");
            return example.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
