package dev.laut.flink;

import dev.laut.input.ArticleFile;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;

/** Articles of a topic of Kafka: each message is a line as {@code laut add} reads them from JSONL. */
final class KafkaArticles implements KafkaRecordDeserializationSchema<Found> {

    private static final long serialVersionUID = 1;

    private final InputLimits limits;

    KafkaArticles(InputSettings settings) {
        this.limits = new InputLimits(settings.maxBytes());
    }

    /** Reads a topic from its beginning, and goes on as messages come. */
    static Source<Found, ?, ?> source(String servers, String topic, InputSettings settings) {
        return KafkaSource.<Found>builder()
                .setBootstrapServers(servers)
                .setTopics(topic)
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new KafkaArticles(settings))
                .build();
    }

    /**
     * Asks for a topic, so that a wrong address is said at once and not after Flink's attempts.
     *
     * @throws IOException when no server answers, or it has no such topic
     */
    static void check(String servers, String topic, Duration patience) throws IOException, InterruptedException {
        int millis = Math.toIntExact(patience.toMillis());
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                millis,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                millis);
        try (Admin admin = Admin.create(settings)) {
            admin.describeTopics(List.of(topic)).allTopicNames().get();
        } catch (ExecutionException | KafkaException e) {
            Throwable reason = e instanceof ExecutionException ? e.getCause() : e;
            throw new IOException("the topic " + topic + " at " + servers + ": " + reason.getMessage(), e);
        }
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Found> out) {
        String stream = "kafka:" + message.topic() + "/" + message.partition();
        byte[] line = Optional.ofNullable(message.value()).orElse(new byte[0]);
        ArticleFile file = new ArticleFile(
                new ByteArrayInputStream(line), stream + "/" + message.offset(), "message.jsonl", limits.settings());
        for (Optional<Input> input = file.next(); input.isPresent(); input = file.next()) {
            out.collect(Found.of(input.get(), stream, message.offset()));
        }
    }

    @Override
    public TypeInformation<Found> getProducedType() {
        return TypeInformation.of(Found.class);
    }
}
