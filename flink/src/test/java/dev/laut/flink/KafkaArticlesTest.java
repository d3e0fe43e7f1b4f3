package dev.laut.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.InputSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Messages of Kafka are lines of JSON. */
class KafkaArticlesTest {

    private static List<Found> found(byte[] message) {
        List<Found> found = new ArrayList<>();
        new KafkaArticles(InputSettings.DEFAULT)
                .deserialize(new ConsumerRecord<>("news", 3, 41, null, message), new Collector<Found>() {

                    @Override
                    public void collect(Found each) {
                        found.add(each);
                    }

                    @Override
                    public void close() {}
                });
        return found;
    }

    @Test
    void aMessageIsAnArticle() {
        String line = Press.happening(1, "2025-09-01").get(0);
        Found found = found(line.getBytes(StandardCharsets.UTF_8)).get(0);
        assertEquals("kafka:news/3", found.file());
        assertEquals(41, found.number());
        assertTrue(found.poison().isEmpty());
    }

    @Test
    void aBadMessageIsAPoison() {
        assertTrue(found("{".getBytes(StandardCharsets.UTF_8)).get(0).poison().contains("kafka:news/3/41"));
        assertTrue(found(null).get(0).poison().contains("EMPTY"));
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String server = "127.0.0.1:" + port;
        IOException refusal =
                assertThrows(IOException.class, () -> KafkaArticles.check(server, "news", Duration.ofMillis(300)));
        assertTrue(refusal.getMessage().startsWith("the topic news at " + server + ": "), refusal.getMessage());
        assertThrows(IOException.class, () -> KafkaArticles.check("nowhere.invalid:9", "news", Duration.ofMillis(300)));
    }

    @Test
    void anAddressThatNamesNoTopicIsRefused() {
        for (String inputs :
                List.of("kafka://localhost:9092", "kafka://localhost/news", "kafka://a:1/x kafka://a:1/y")) {
            ClusterRun run = new ClusterRun(
                    List.of(inputs.split(" ", -1)), "out", 1, "", "", JobSettings.DEFAULT, InputSettings.DEFAULT);
            IOException refusal = assertThrows(IOException.class, run::run);
            assertEquals(inputs + ": not one kafka://HOST:PORT/TOPIC", refusal.getMessage());
        }
    }
}
