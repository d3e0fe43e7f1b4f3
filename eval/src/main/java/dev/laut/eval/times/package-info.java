/** How well are times read? TimeML gold data, the scorer, and a report of the worst articles. */
package dev.laut.eval.times;
