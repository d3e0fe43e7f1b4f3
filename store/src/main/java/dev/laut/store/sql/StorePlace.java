package dev.laut.store.sql;

import dev.laut.store.sql.StoreException.Reason;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a store is kept: in a folder, or on a database server. */
public interface StorePlace {

    /**
     * The place with this name: an address that begins with {@code jdbc:postgresql:}, else a folder.
     *
     * @throws StoreException for what can be neither
     */
    static StorePlace of(String name) {
        if (name.startsWith("jdbc:postgresql:")) {
            return new PostgresServer(name);
        }
        if (name.startsWith("jdbc:")) {
            throw new StoreException(Reason.NO_FOLDER, name, "");
        }
        try {
            return of(Path.of(name));
        } catch (InvalidPathException e) {
            throw new StoreException(Reason.NO_FOLDER, name, "", e);
        }
    }

    /** A folder. */
    static StorePlace of(Path folder) {
        return new SqliteFolder(folder);
    }

    /**
     * Opens a store that is there, for reading.
     *
     * @throws StoreException when there is none, or it cannot be read
     */
    Database reading();

    /**
     * Opens a store for writing, and makes it where there is none. Only the holder of the {@link #lock} may.
     *
     * @throws StoreException when it cannot be written
     */
    Database writing();

    /**
     * Keeps the store to one writer. The system lets go when the process ends, however that happens.
     *
     * @throws StoreException when there is another one
     */
    Lock lock();

    /** What keeps others from writing. */
    interface Lock extends AutoCloseable {

        @Override
        void close();
    }
}
