package dev.laut.flink;

import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;

/** Reads as the job does, with a pause before each batch, so that something can happen in mid-run. */
final class PacedFormat implements BulkFormat<Found, FileSourceSplit> {

    private static final long serialVersionUID = 1;

    private final ArticleFormat format;
    private final long pauseMillis;

    PacedFormat(ArticleFormat format, long pauseMillis) {
        this.format = format;
        this.pauseMillis = pauseMillis;
    }

    @Override
    public Reader<Found> createReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return paced(format.createReader(configuration, split));
    }

    @Override
    public Reader<Found> restoreReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return paced(format.restoreReader(configuration, split));
    }

    private Reader<Found> paced(Reader<Found> reader) {
        return new Reader<>() {

            @Override
            public RecordIterator<Found> readBatch() throws IOException {
                try {
                    Thread.sleep(pauseMillis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return reader.readBatch();
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<Found> getProducedType() {
        return format.getProducedType();
    }
}
