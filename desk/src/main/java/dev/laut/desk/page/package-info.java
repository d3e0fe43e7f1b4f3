/** The pages. */
package dev.laut.desk.page;
