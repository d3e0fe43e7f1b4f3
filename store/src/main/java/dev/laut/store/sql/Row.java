package dev.laut.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a row of a query's answer. */
@FunctionalInterface
public interface Row<T> {

    T read(ResultSet row) throws SQLException;
}
