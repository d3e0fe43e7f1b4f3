/** What does the engine know of German? Word lists as readable text files, and the dictionary's morphology. */
package dev.laut.lang.de;
