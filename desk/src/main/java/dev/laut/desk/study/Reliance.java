package dev.laut.desk.study;

import dev.laut.store.ChainCount;
import dev.laut.store.ChainCount.Hop;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who relies on whom, over many statements: a graph of names. */
public record Reliance(List<Node> nodes, List<Edge> links) {

    private static final int MOST = 80;

    /** A name in its most frequent role. */
    public record Node(String name, String role, long value) {}

    /** How often {@code source} relies on {@code target}. */
    public record Edge(String source, String target, long value) {}

    public Reliance {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    public static Reliance of(List<ChainCount> chains) {
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        Map<String, String> roles = new LinkedHashMap<>();
        chains.forEach(chain -> add(chain, counts, roles));
        List<Edge> links = counts.entrySet().stream()
                .map(count -> new Edge(count.getKey().get(0), count.getKey().get(1), count.getValue()))
                .sorted(Comparator.comparing(Edge::value).reversed())
                .limit(MOST)
                .toList();
        return new Reliance(nodes(links, roles), links);
    }

    private static void add(ChainCount chain, Map<List<String>, Long> counts, Map<String, String> roles) {
        for (Hop from : chain.hops()) {
            roles.putIfAbsent(from.name(), from.role());
            for (Hop to : chain.hops()) {
                if (to.step() == from.step() + 1
                        && !from.name().isBlank()
                        && !to.name().isBlank()
                        && !from.name().equals(to.name())) {
                    counts.merge(List.of(from.name(), to.name()), chain.statements(), Long::sum);
                }
            }
        }
    }

    private static List<Node> nodes(List<Edge> links, Map<String, String> roles) {
        Set<String> names = new LinkedHashSet<>();
        links.forEach(link -> names.addAll(List.of(link.source, link.target)));
        return names.stream()
                .map(name -> new Node(name, roles.get(name), weight(name, links)))
                .toList();
    }

    private static long weight(String name, List<Edge> links) {
        return links.stream()
                .filter(link -> link.source.equals(name) || link.target.equals(name))
                .mapToLong(Edge::value)
                .sum();
    }
}
