/** How does the program learn to label sequences? A linear-chain CRF on sparse binary features; knows nothing of German. */
package dev.laut.learn;
