/** How does Laut learn from annotated articles? */
package dev.laut.statement.train;
