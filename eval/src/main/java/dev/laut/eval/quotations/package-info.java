/** How good are the statements, measured on annotated quotations? */
package dev.laut.eval.quotations;
