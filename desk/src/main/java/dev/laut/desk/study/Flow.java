package dev.laut.desk.study;

import dev.laut.store.ChainCount;
import dev.laut.store.ChainCount.Hop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Through whom statements came: from the publisher over those who passed them on to their origin, as a Sankey diagram
 * wants it, the thickest streams first. A name stands once for each distance from the publisher, so that nothing flows in a circle.
 */
public record Flow(List<Node> nodes, List<Edge> links) {

    /** Streams of a diagram, the thickest: more could not be told apart. */
    private static final int MOST_DRAWN = 60;

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
                .toList();
        return new Flow(List.copyOf(nodes.values()), links);
    }

    /** What a diagram shows of it. */
    public Flow drawn() {
        return part(0, MOST_DRAWN);
    }

    /** So many of the streams after some others, and whom they join. */
    public Flow part(int after, int most) {
        List<Edge> some = links.stream().skip(after).limit(most).toList();
        Set<String> used = some.stream()
                .flatMap(link -> Stream.of(link.source, link.target))
                .collect(Collectors.toSet());
        return new Flow(nodes.stream().filter(node -> used.contains(node.name)).toList(), some);
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
