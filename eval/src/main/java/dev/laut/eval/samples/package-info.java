/** How well are the sample articles read? The hand-made reading of {@code eval/gold/samples} against the engine's. */
package dev.laut.eval.samples;
