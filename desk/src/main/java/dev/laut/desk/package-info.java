/** The desk: a web page where journalists work on a store. */
package dev.laut.desk;
