/** How do two actors stand to each other? Records of many articles to what passed between them, month by month. */
package dev.laut.relation;
