package dev.laut.flink;

import dev.laut.input.InputSettings;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;

/** Reads as the job does, with a pause before each batch, so that something can happen in mid-run. */
final class PacedFormat implements BulkFormat<Found, FileSourceSplit> {

    private static final long serialVersionUID = 1;

    private final ArticleFormat format;
    private final long pauseMillis;

    private PacedFormat(ArticleFormat format, long pauseMillis) {
        this.format = format;
        this.pauseMillis = pauseMillis;
    }

    /** The articles of a file or folder, sixteen after each pause. */
    static FileSource<Found> source(Path input, long pauseMillis) {
        return FileSource.forBulkFileFormat(
                        new PacedFormat(new ArticleFormat(InputSettings.DEFAULT), pauseMillis),
                        new org.apache.flink.core.fs.Path(input.toString()))
                .setFileEnumerator(ArticleFolders::new)
                .build();
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
