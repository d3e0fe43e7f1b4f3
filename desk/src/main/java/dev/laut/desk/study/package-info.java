/** What shows only in many articles at once. */
package dev.laut.desk.study;
