/** Through whom did a statement reach the page? Findings to statements with speakers and source chains, silences. */
package dev.laut.statement.chain;
