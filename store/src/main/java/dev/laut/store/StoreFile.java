package dev.laut.store;

import dev.laut.store.sql.Database;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The database file of a store's folder, and the version of its tables. */
final class StoreFile {

    /** Rises with every change of kept tables; a change of derived ones only needs a rebuild. */
    static final int VERSION = 1;

    /** Marks a database as Laut's ("Laut" in ASCII), see SQLite's application_id. */
    private static final int MARK = 0x4c617574;

    private static final String NAME = "laut.db";

    private StoreFile() {}

    static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /** Opens for reading a store that is there. */
    static Database reading(Path folder) {
        if (!Files.exists(in(folder))) {
            throw new StoreException(Reason.MISSING, folder.toString(), "");
        }
        Database database = Database.reading(in(folder));
        return checked(folder, database);
    }

    /** Opens for writing, and makes folder and tables where they are missing. */
    static Database writing(Path folder) {
        Database database = Database.writing(in(folder));
        try {
            if (number(database, "user_version") == 0 && number(database, "application_id") == 0) {
                create(folder, database);
            }
        } catch (StoreException e) {
            database.close();
            throw e;
        }
        return checked(folder, database);
    }

    private static void create(Path folder, Database database) {
        int tables = database.first("select count(*) from sqlite_schema", row -> row.getInt(1))
                .orElseThrow();
        if (tables > 0) {
            throw new StoreException(Reason.CORRUPT, in(folder).toString(), "");
        }
        database.begin();
        database.script(resource("kept.sql"));
        database.script(resource("derived.sql"));
        database.script(resource("grouped.sql"));
        database.script("pragma application_id = " + MARK + ";\npragma user_version = " + VERSION + ";\n");
        database.commit();
    }

    private static Database checked(Path folder, Database database) {
        try {
            int version = number(database, "user_version");
            if (number(database, "application_id") != MARK) {
                throw new StoreException(Reason.CORRUPT, in(folder).toString(), "");
            }
            if (version > VERSION) {
                throw new StoreException(Reason.NEWER, in(folder).toString(), version + " > " + VERSION);
            }
            return database;
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }

    /** Makes the folder, where it is missing. */
    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (AccessDeniedException e) {
            throw new StoreException(Reason.READ_ONLY, folder.toString(), "", e);
        } catch (IOException e) {
            throw new StoreException(Reason.NO_FOLDER, folder.toString(), "", e);
        }
        if (!Files.isWritable(folder)) {
            throw new StoreException(Reason.READ_ONLY, folder.toString(), "");
        }
    }

    private static int number(Database database, String pragma) {
        return database.first("pragma " + pragma, row -> row.getInt(1)).orElseThrow();
    }

    static String resource(String name) {
        try (InputStream in = StoreFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }
}
