package dev.laut.desk.study;

import dev.laut.store.ChainCount;
import dev.laut.store.ChainCount.Hop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Through whom statements came: from the publisher over those who passed them on to their origin, as a Sankey diagram
 * wants it. A name stands once for each distance from the publisher, so that nothing flows in a circle.
 */
public record Flow(List<Node> nodes, List<Edge> links) {

    /** Thicker streams come first; thinner ones could not be told apart. */
    private static final int MOST = 60;

    /** Where origins stand, whatever lies between. */
    private static final int LAST = 9;

    /**
     * One who passed something on.
     *
     * @param name unique in the diagram
     * @param title as shown
     */
    public record Node(String name, String title, String role) {}

    /** How many statements went from {@code source}, nearer to the publisher, to {@code target}. */
    public record Edge(String source, String target, long value) {}

    public Flow {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    public static Flow of(List<ChainCount> chains) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<List<String>, Long> streams = new LinkedHashMap<>();
        for (ChainCount chain : chains) {
            List<Node> way = way(chain);
            way.forEach(node -> nodes.putIfAbsent(node.name, node));
            for (int at = 1; at < way.size(); at++) {
                streams.merge(List.of(way.get(at - 1).name, way.get(at).name), chain.statements(), Long::sum);
            }
        }
        List<Edge> links = streams.entrySet().stream()
                .map(stream -> new Edge(stream.getKey().get(0), stream.getKey().get(1), stream.getValue()))
                .sorted(Comparator.comparing(Edge::value).reversed())
                .limit(MOST)
                .toList();
        List<Node> used = nodes.values().stream()
                .filter(node ->
                        links.stream().anyMatch(link -> link.source.equals(node.name) || link.target.equals(node.name)))
                .toList();
        return new Flow(used, links);
    }

    /** One hop of each step; those without a name say nothing. */
    private static List<Node> way(ChainCount chain) {
        List<Hop> hops = chain.hops().stream()
                .filter(hop -> !hop.name().isBlank())
                .sorted(Comparator.comparing(Hop::step))
                .toList();
        List<Node> way = new ArrayList<>();
        for (int at = 0; at < hops.size(); at++) {
            Hop hop = hops.get(at);
            if (at == 0 || hop.step() > hops.get(at - 1).step()) {
                int tier = at > 0 && at == hops.size() - 1 ? LAST : way.size();
                way.add(new Node(tier + " " + hop.name(), hop.name(), hop.role()));
            }
        }
        return way;
    }
}
