/** Measures the store: speed, size, and what is left after a process was killed. */
package dev.laut.eval.store;
