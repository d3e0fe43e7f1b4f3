/** Answers assistants that speak the Model Context Protocol, each answer with the words it rests on. */
package dev.laut.assistant;
