/** Writes what is stored in the formats of other programs, and checks such files against the store. */
package dev.laut.store.export;
