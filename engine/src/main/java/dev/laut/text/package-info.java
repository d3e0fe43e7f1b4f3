/** How is a text cut up? Article to Document: tokens, sentences, clauses, morphology. */
package dev.laut.text;
