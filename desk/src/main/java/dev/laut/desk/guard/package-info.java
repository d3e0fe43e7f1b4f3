/** Keeps the desk safe: who may do what, how much, and what pages may load. */
package dev.laut.desk.guard;
