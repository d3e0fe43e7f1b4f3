/** Collections: what a person keeps together, with notes. */
package dev.laut.desk.shelf;
