/** What do rules find? Statements by cue words, clauses and mood, without any training. */
package dev.laut.statement.rules;
