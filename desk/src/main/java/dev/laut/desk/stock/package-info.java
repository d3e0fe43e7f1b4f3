/** What the desk asks of the store and the engine. */
package dev.laut.desk.stock;
