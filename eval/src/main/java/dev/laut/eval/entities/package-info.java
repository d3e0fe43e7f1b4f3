/** How well are names found? GermEval 2014: persons, places and organisations with their exact outer spans. */
package dev.laut.eval.entities;
