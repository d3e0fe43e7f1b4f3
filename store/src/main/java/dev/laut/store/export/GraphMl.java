package dev.laut.store.export;

import dev.laut.statement.Hop;
import dev.laut.statement.Statement;
import dev.laut.store.Store.StoredArticle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Actors and chains as a graph: an edge leads from who told to who was told, with how many statements went so. */
final class GraphMl implements Exporter {

    private final Appendable out;
    private final Map<String, String> roles = new TreeMap<>();
    private final Map<Edge, Integer> edges = new TreeMap<>();

    private record Edge(String from, String to) implements Comparable<Edge> {

        @Override
        public int compareTo(Edge other) {
            int byFrom = from.compareTo(other.from);
            return byFrom != 0 ? byFrom : to.compareTo(other.to);
        }
    }

    GraphMl(Appendable out) {
        this.out = out;
    }

    @Override
    public void add(StoredArticle article) {
        for (Statement statement : article.articleRecord().statements()) {
            for (Hop hop : statement.chain()) {
                roles.putIfAbsent(hop.name(), hop.role().name());
                told(statement.chain(), hop)
                        .forEach(next -> edges.merge(new Edge(hop.name(), next.name()), 1, Integer::sum));
            }
        }
    }

    private static List<Hop> told(List<Hop> chain, Hop hop) {
        return chain.stream().filter(other -> other.step() == hop.step() - 1).toList();
    }

    @Override
    public void end() throws IOException {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">");
        line("<key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>");
        line("<key id=\"role\" for=\"node\" attr.name=\"role\" attr.type=\"string\"/>");
        line("<key id=\"statements\" for=\"edge\" attr.name=\"statements\" attr.type=\"int\"/>");
        line("<graph edgedefault=\"directed\">");
        List<String> names = List.copyOf(roles.keySet());
        Map<String, Integer> numbers = new TreeMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size());
            line("<node id=\"n" + numbers.get(name) + "\"><data key=\"name\">" + escaped(name)
                    + "</data><data key=\"role\">" + roles.get(name) + "</data></node>");
        }
        for (Map.Entry<Edge, Integer> edge : edges.entrySet()) {
            line("<edge source=\"n" + numbers.get(edge.getKey().from) + "\" target=\"n"
                    + numbers.get(edge.getKey().to) + "\"><data key=\"statements\">" + edge.getValue()
                    + "</data></edge>");
        }
        line("</graph>");
        line("</graphml>");
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
    }

    /** XML 1.0 knows no control characters. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\ufffe\\uffff]+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
