/** Where do articles come from? Files, folders, JSONL, archives and addresses to articles. */
package dev.laut.input;
