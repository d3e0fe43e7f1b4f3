package dev.laut.time;

/**
 * One way that German words name a time: a line of {@code rules.tsv}.
 *
 * @param name the rule's name
 * @param order its line; upper rules go before lower ones
 * @param pattern the words
 * @param meaning what they mean
 * @param argument of the meaning; empty when it needs none
 */
record TimeRule(String name, int order, TimePattern pattern, Meaning meaning, String argument) {}
