package dev.laut.flink;

import dev.laut.input.ArticleFile;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import java.io.IOException;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.ArrayResultIterator;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;

/**
 * Reads the files that {@code laut add} reads, through Flink's file systems. A file is read by one reader; where it was
 * left is told by the number of inputs before.
 */
final class ArticleFormat implements BulkFormat<Found, FileSourceSplit> {

    private static final long serialVersionUID = 1;

    /** Inputs handed over together, and their bytes: what waits in memory for the analysis. */
    private static final int BATCH = 16;

    private static final long BATCH_BYTES = 1L << 20;

    private final InputLimits limits;

    ArticleFormat(InputSettings settings) {
        this.limits = new InputLimits(settings.maxBytes());
    }

    @Override
    public Reader<Found> createReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return open(split, 0);
    }

    @Override
    public Reader<Found> restoreReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return open(
                split,
                split.getReaderPosition()
                        .map(CheckpointedPosition::getRecordsAfterOffset)
                        .orElse(0L));
    }

    private Reader<Found> open(FileSourceSplit split, long before) throws IOException {
        Path path = split.path();
        String location = location(path);
        FileReader reader = new FileReader(
                new ArticleFile(path.getFileSystem().open(path), location, path.getName(), limits.settings()),
                location);
        reader.skip(before);
        return reader;
    }

    /** A local path as the command line names it, else the whole address. */
    private static String location(Path path) {
        String scheme = path.toUri().getScheme();
        return scheme == null || scheme.equals("file") ? path.getPath() : path.toString();
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<Found> getProducedType() {
        return TypeInformation.of(Found.class);
    }

    private static final class FileReader implements Reader<Found> {

        private final ArticleFile file;
        private final String location;
        private long number;

        FileReader(ArticleFile file, String location) {
            this.file = file;
            this.location = location;
        }

        void skip(long inputs) {
            while (number < inputs && file.next().isPresent()) {
                number++;
            }
        }

        @Override
        public RecordIterator<Found> readBatch() {
            long before = number;
            Found[] batch = new Found[BATCH];
            int count = 0;
            long bytes = 0;
            while (count < BATCH && bytes < BATCH_BYTES) {
                Optional<Input> input = file.next();
                if (input.isEmpty()) {
                    break;
                }
                number++;
                batch[count] = Found.of(input.get(), location, number);
                bytes += batch[count++].input().length;
            }
            if (count == 0) {
                return null; // the end, as BulkFormat says it
            }
            ArrayResultIterator<Found> found = new ArrayResultIterator<>();
            found.set(batch, count, CheckpointedPosition.NO_OFFSET, before);
            return found;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
