/** Who said the same, in how many articles, and in which words? */
package dev.laut.store.claim;
