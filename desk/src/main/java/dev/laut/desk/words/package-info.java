/** What the desk says, in German and English. */
package dev.laut.desk.words;
