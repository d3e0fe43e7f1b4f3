package dev.laut.flink;

import java.time.Duration;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * Writes to a store. What was stored before is known by its address and fingerprint, so that writing it again after a
 * restart changes nothing.
 */
final class StoreSink implements Sink<Taken> {

    /** As long a store may be gone, or written by others, before the job starts again from its last checkpoint. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final long serialVersionUID = 1;

    private final String place;
    private final Duration patience;

    StoreSink(String place, Duration patience) {
        this.place = place;
        this.patience = patience;
    }

    @Override
    public SinkWriter<Taken> createWriter(WriterInitContext context) {
        return new StoreSinkWriter(place, patience);
    }
}
