/** Measures the ledger of announcements on the sample articles. */
package dev.laut.eval.ledger;
