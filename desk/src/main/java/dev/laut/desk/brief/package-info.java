/** Briefs: what was said, happened, is due and has changed, sent where somebody wants it. */
package dev.laut.desk.brief;
