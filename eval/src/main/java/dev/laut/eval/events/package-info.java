/** Measures events: against articles composed for Laut, and by verdicts of a reader on sentences of news. */
package dev.laut.eval.events;
