/** Did it come true? Records of many articles to announcements, each with what became of it. */
package dev.laut.ledger;
