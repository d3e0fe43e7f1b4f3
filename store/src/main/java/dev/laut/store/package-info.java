/** Keeps what was read: articles with their records, versions and corrections, and what is derived from them. */
package dev.laut.store;
