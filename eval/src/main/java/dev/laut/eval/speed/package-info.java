/** How fast is it? Speed and growth of the whole reading. */
package dev.laut.eval.speed;
