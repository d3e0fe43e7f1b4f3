/** How do many machines read together? The engine, the store's bytes and its grouping inside an Apache Flink job. */
package dev.laut.flink;
