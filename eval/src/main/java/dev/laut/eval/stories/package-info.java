/** How well are wire copies and stories found? Labels by address, scorers, a report and a check of growth. */
package dev.laut.eval.stories;
