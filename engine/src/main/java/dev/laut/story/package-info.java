/** Which articles tell of one happening? Stories, kept up as articles arrive. */
package dev.laut.story;
