package dev.laut.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.InputSettings;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.plugin.DefaultPluginManager;
import org.apache.flink.core.plugin.PluginDescriptor;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job reads from a server of S3 and writes there, through Flink's own plugin, what it writes into a folder. */
class S3Test {

    /** The least that a server of S3 takes as one of several parts. */
    private static final int PART = 5 << 20;

    /** Longer than the rest of the input takes. */
    private static final long GONE_MILLIS = 4_000;

    private static final Random RANDOM = new Random(3);

    @TempDir
    private Path folder;

    private S3Server server;

    @BeforeEach
    void start() throws Exception {
        server = new S3Server();
        Configuration configuration = new Configuration();
        configuration.setString("s3.endpoint", server.address());
        configuration.setString("s3.path.style.access", "true");
        configuration.setString("s3.access-key", "anybody");
        configuration.setString("s3.secret-key", "nothing");
        FileSystem.initialize(configuration, new DefaultPluginManager(List.of(plugin()), new String[] {
            "java.", "org.apache.flink.", "org.slf4j", "org.apache.log4j"
        }));
        server.bucket("press");
    }

    private static PluginDescriptor plugin() throws MalformedURLException {
        File[] jars = Path.of("target/plugins/s3-fs-hadoop").toFile().listFiles();
        List<URL> resources = new ArrayList<>();
        for (File jar : jars) {
            resources.add(jar.toURI().toURL());
        }
        return new PluginDescriptor("s3-fs-hadoop", resources.toArray(URL[]::new), new String[0]);
    }

    @AfterEach
    void stop() {
        FileSystem.initialize(new Configuration(), null);
        server.close();
    }

    /** Long enough that few of them are more than a part. */
    private static String text(int number) {
        StringBuilder text = new StringBuilder(Press.text(number));
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            text.append("\n\nDer Vorgang trägt beim Amt das Kennzeichen ");
            RANDOM.ints(200_000, '\u4e00', '\u9fa5').forEach(text::appendCodePoint);
            text.append(".");
        }
        return text.toString();
    }

    private Path input() throws Exception {
        List<String> lines = new ArrayList<>(Press.happening(1, "2025-09-01"));
        lines.addAll(Press.happening(2, "2025-09-02"));
        for (int number = 0; number < 4; number++) {
            lines.add(Press.line("https://l.example/" + number, "2025-09-03", "Kontur", "Aus dem Amt", text(number)));
        }
        lines.add("{\"url\": \"https://f.example/1\", \"text\": ");
        return Press.write(folder.resolve("in/news.jsonl"), lines);
    }

    private static ClusterRun.Summary run(String input, String output) throws Exception {
        return new ClusterRun(List.of(input), output, 1, "", "", JobSettings.DEFAULT, InputSettings.DEFAULT).run();
    }

    private static void build(StreamExecutionEnvironment environment, Path input, String output, long pauseMillis) {
        new ClusterJob(JobSettings.DEFAULT)
                .build(environment, PacedFormat.source(input, pauseMillis), Outputs.files(output));
    }

    @Test
    void aStoreOfS3ThatGoesAndComesBackInMidRunHasAllOfIt() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int happening = 0; happening < 20; happening++) {
            lines.addAll(Press.happening(happening, "2025-09-%02d".formatted(1 + happening % 9)));
        }
        Path input = Press.write(folder.resolve("in/news.jsonl"), lines);
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        Cluster cluster = Cluster.start();
        try {
            cluster.run(1, environment -> build(environment, input, here.toString(), 0));
            JobID job = cluster.submit(1, "", environment -> build(environment, input, "s3://press/out", 500));
            cluster.awaitCheckpoints(job, 2);
            server.leave();
            Thread.sleep(GONE_MILLIS);
            server.comeBack();
            cluster.await(job);
        } finally {
            cluster.stop();
        }
        for (String name : List.of("records", "copies", "stories")) {
            download("s3://press/out/" + name, there.resolve(name));
            assertEquals(Lines.of(here, name), Lines.of(there, name), name);
        }
    }

    private static void upload(Path file, String to) throws Exception {
        org.apache.flink.core.fs.Path path = new org.apache.flink.core.fs.Path(to);
        try (OutputStream out = path.getFileSystem().create(path, FileSystem.WriteMode.NO_OVERWRITE)) {
            Files.copy(file, out);
        }
    }

    private static void download(String from, Path to) throws Exception {
        org.apache.flink.core.fs.Path path = new org.apache.flink.core.fs.Path(from);
        FileSystem files = path.getFileSystem();
        Files.createDirectories(to);
        for (FileStatus status : files.listStatus(path)) {
            try (InputStream in = files.open(status.getPath())) {
                Files.copy(in, to.resolve(status.getPath().getName()));
            }
        }
    }

    @Test
    void aStoreOfS3GivesAndTakesWhatFoldersDo() throws Exception {
        Path input = input();
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        upload(input, "s3://press/in/news.jsonl");
        assertEquals(run(input.getParent().toString(), here.toString()), run("s3://press/in", "s3://press/out"));
        long largest = 0;
        for (String name : List.of("records", "copies", "stories", "poisons")) {
            download("s3://press/out/" + name, there.resolve(name));
            for (File file : there.resolve(name).toFile().listFiles()) {
                largest = Math.max(largest, file.length());
            }
            if (!name.equals("poisons")) {
                assertEquals(Lines.of(here, name), Lines.of(there, name), name);
            }
        }
        assertTrue(largest > PART, largest + " bytes in the largest file");
        String poisons = Lines.of(there, "poisons").toString();
        assertTrue(poisons.contains("s3://press/in/news.jsonl#") && poisons.contains("MALFORMED_JSON"), poisons);
    }
}
