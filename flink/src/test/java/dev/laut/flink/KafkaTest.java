package dev.laut.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.InputSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.api.common.JobID;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that come as messages of a server of Kafka give what the same articles give that stand in a file. */
@SuppressWarnings("try") // javac: the server may be interrupted while it closes
class KafkaTest {

    private static final String TOPIC = "news";
    private static final int PARTITIONS = 2;
    private static final int HAPPENINGS = 6;
    private static final String BROKEN = "{\"url\": \"https://f.example/1\", \"text\": ";

    private static Locale usual;

    @TempDir
    private Path folder;

    /** The server of Kafka starts only where "i" and "I" are one letter. */
    @BeforeAll
    static void speakPlainly() {
        usual = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
    }

    @AfterAll
    static void speakAsUsual() {
        Locale.setDefault(usual);
    }

    private static KafkaClusterTestKit server() throws Exception {
        KafkaClusterTestKit server = new KafkaClusterTestKit.Builder(new TestKitNodes.Builder()
                        .setCombined(true)
                        .setNumBrokerNodes(1)
                        .setNumControllerNodes(1)
                        .build())
                .build();
        server.format();
        server.startup();
        server.waitForReadyBrokers();
        return server;
    }

    private static void topic(String servers) throws Exception {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void send(String servers, List<String> messages) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int message = 0; message < messages.size(); message++) {
                byte[] line = messages.get(message).getBytes(StandardCharsets.UTF_8);
                producer.send(new ProducerRecord<>(TOPIC, message % PARTITIONS, null, line))
                        .get();
            }
        }
    }

    private static ClusterRun run(String input, Path output) {
        return new ClusterRun(List.of(input), output.toString(), 2, "", "", JobSettings.DEFAULT, InputSettings.DEFAULT);
    }

    private static void build(StreamExecutionEnvironment environment, String input, Path output) {
        try {
            new ClusterJob(JobSettings.DEFAULT)
                    .build(environment, run(input, output).source(), Outputs.files(output.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(Cluster cluster, JobID job, Path output, int records, int poisons) throws Exception {
        while (Lines.of(output, "records").size() < records
                || Lines.of(output, "poisons").size() < poisons) {
            assertFalse(cluster.flink().getJobStatus(job).get().isGloballyTerminalState(), "an endless job ended");
            Thread.sleep(50);
        }
    }

    @Test
    void aTopicGivesWhatAFileGivesAlsoWhenStoppedAndGoneOnWith() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int happening = 0; happening < HAPPENINGS; happening++) {
            lines.addAll(Press.happening(happening, "2025-09-0" + (1 + happening)));
        }
        Path file = Press.write(folder.resolve("in/news.jsonl"), lines);
        Path files = folder.resolve("files");
        Path savepoints = folder.resolve("savepoints");
        Path messages = folder.resolve("messages");
        Cluster cluster = Cluster.start();
        try (KafkaClusterTestKit server = server()) {
            cluster.run(2, environment -> build(environment, file.toString(), files));
            String servers = server.bootstrapServers();
            String input = "kafka://" + servers + "/" + TOPIC;
            topic(servers);
            int half = lines.size() / 2;
            send(servers, lines.subList(0, half));
            send(servers, List.of(BROKEN));
            JobID first = cluster.submit(2, "", environment -> build(environment, input, messages));
            await(cluster, first, messages, half, 1);
            String savepoint = cluster.stop(first, savepoints, false);
            send(servers, lines.subList(half, lines.size()));
            JobID second = cluster.submit(2, savepoint, environment -> build(environment, input, messages));
            await(cluster, second, messages, lines.size(), 1);
            cluster.stop(second, savepoints, true);
        } finally {
            cluster.stop();
        }
        for (String name : List.of("records", "copies", "stories")) {
            assertEquals(Lines.of(files, name), Lines.of(messages, name), name);
            assertFalse(Lines.of(files, name).isEmpty(), name);
        }
        List<String> poisons = Lines.of(messages, "poisons");
        assertEquals(1, poisons.size(), poisons.toString());
        assertTrue(poisons.get(0).contains("MALFORMED_JSON"), poisons.toString());
        assertTrue(poisons.get(0).contains("kafka:news/0/" + lines.size() / 2 / PARTITIONS), poisons.toString());
    }
}
