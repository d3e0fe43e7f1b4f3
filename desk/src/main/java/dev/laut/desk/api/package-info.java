/** The same for programs: REST under /api. */
package dev.laut.desk.api;
