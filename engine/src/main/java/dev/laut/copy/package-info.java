/** Who printed the same words? Wire copies, passages and reprints between articles, without an outlet's own furniture. */
package dev.laut.copy;
