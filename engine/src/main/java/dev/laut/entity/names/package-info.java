/** Which words are names, and of what sort? Known names, the dictionary's name classes, and the grammar of names. */
package dev.laut.entity.names;
