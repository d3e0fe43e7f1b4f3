/** Answers to programs. */
package dev.laut.desk.answer;
