/** Talks to the database file: one connection, its statements, and what its failures mean. */
package dev.laut.store.sql;
