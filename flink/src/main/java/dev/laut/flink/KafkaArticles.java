package dev.laut.flink;

import dev.laut.input.ArticleFile;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

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
