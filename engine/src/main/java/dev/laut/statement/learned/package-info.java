/** What does the trained model find? Five stages of linear models, from cue words to whole statements. */
package dev.laut.statement.learned;
