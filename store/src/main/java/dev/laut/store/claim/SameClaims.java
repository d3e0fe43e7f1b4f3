package dev.laut.store.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings together what is the same: of one speaker, in near-equal words or about one event. */
final class SameClaims {

    /** Of the shorter statement's words so many stand in the other: a quotation that was cut has all, a new one few. */
    private static final double SHARED = 0.75;

    /** Of both statements' words: a sentence within a long paragraph is not the paragraph. */
    private static final double ALIKE = 0.4;

    /** Fewer telling words are a phrase that is said again and again. */
    private static final int LEAST = 3;

    private final List<Said> all;
    private final int[] leads;

    private SameClaims(List<Said> all) {
        this.all = all;
        this.leads = new int[all.size()];
        for (int at = 0; at < leads.length; at++) {
            leads[at] = at;
        }
    }

    /** The groups, in the order of their first members. */
    static Collection<List<Said>> of(List<Said> all) {
        SameClaims same = new SameClaims(all);
        Map<String, List<Integer>> speakers = new LinkedHashMap<>();
        for (int at = 0; at < all.size(); at++) {
            speakers.computeIfAbsent(all.get(at).speaker(), speaker -> new ArrayList<>())
                    .add(at);
        }
        speakers.values().forEach(same::join);
        Map<Integer, List<Said>> groups = new LinkedHashMap<>();
        for (int at = 0; at < all.size(); at++) {
            groups.computeIfAbsent(same.lead(at), lead -> new ArrayList<>()).add(all.get(at));
        }
        return groups.values();
    }

    /** Compares each statement of a speaker with the earlier ones that share a word with it. */
    private void join(List<Integer> ofSpeaker) {
        Map<String, List<Integer>> having = new HashMap<>();
        Map<Integer, Set<String>> telling = new HashMap<>();
        Map<String, Integer> events = new HashMap<>();
        for (int at : ofSpeaker) {
            Set<String> words = all.get(at).telling();
            telling.put(at, words);
            Map<Integer, Integer> shared = new HashMap<>();
            for (String word : words) {
                List<Integer> users = having.computeIfAbsent(word, unused -> new ArrayList<>());
                users.forEach(other -> shared.merge(other, 1, Integer::sum));
                users.add(at);
            }
            shared.forEach((other, count) -> {
                if (isSame(words.size(), telling.get(other).size(), count)) {
                    join(at, other);
                }
            });
            if (!all.get(at).event().isEmpty()) {
                join(at, events.computeIfAbsent(all.get(at).event(), event -> at));
            }
        }
    }

    private static boolean isSame(int one, int other, int shared) {
        return Math.min(one, other) >= LEAST
                && shared >= SHARED * Math.min(one, other)
                && shared >= ALIKE * (one + other - shared);
    }

    private void join(int one, int other) {
        int first = Math.min(lead(one), lead(other));
        int second = Math.max(lead(one), lead(other));
        leads[second] = first;
    }

    private int lead(int at) {
        int lead = at;
        while (leads[lead] != lead) {
            leads[lead] = leads[leads[lead]];
            lead = leads[lead];
        }
        return lead;
    }

    /** Each once, in the order of their first appearance. */
    static List<String> distinct(Collection<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(seen::add).toList();
    }
}
