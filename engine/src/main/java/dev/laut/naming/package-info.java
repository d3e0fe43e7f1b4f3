/** Who calls whom what? Records of many articles to the expressions that each publisher and each speaker uses for an actor. */
package dev.laut.naming;
