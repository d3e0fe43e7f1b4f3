package dev.laut.desk.study;

import dev.laut.store.ChainCount;
import dev.laut.store.ChainCount.Hop;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who relies on whom, over many statements: a graph of names, the thickest links first. */
public record Reliance(List<Node> nodes, List<Edge> links) {

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
                .toList();
        return new Reliance(nodes(links, roles), links);
    }

    /** So many of the links after some others, and whom they join. */
    public Reliance part(int after, int most) {
        List<Edge> some = links.stream().skip(after).limit(most).toList();
        Map<String, String> roles = new LinkedHashMap<>();
        nodes.forEach(node -> roles.put(node.name, node.role));
        return new Reliance(nodes(some, roles), some);
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
        Map<String, Long> weights = new LinkedHashMap<>();
        links.forEach(
                link -> List.of(link.source, link.target).forEach(name -> weights.merge(name, link.value, Long::sum)));
        return weights.entrySet().stream()
                .map(weight -> new Node(weight.getKey(), roles.get(weight.getKey()), weight.getValue()))
                .toList();
    }
}
