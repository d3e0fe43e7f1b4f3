/** Which stored articles share text, and which tell of one happening? Kept up as articles are added. */
package dev.laut.store.group;
