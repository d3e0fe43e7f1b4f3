package dev.laut.desk.page;

import dev.laut.desk.answer.Json;
import dev.laut.desk.guard.Role;
import dev.laut.desk.study.Questions;
import dev.laut.desk.study.Reliance;
import dev.laut.desk.study.Studies;
import dev.laut.store.SearchQuery;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who relies on whom, and whom an outlet relies on. */
public final class ChainPages implements Pages {

    /** The thickest links; more could not be told apart. */
    private static final int MOST = 80;

    /** Diameters of nodes in pixels: the largest leaves its neighbours room. */
    private static final double SMALLEST = 8;

    private static final double LARGEST = 44;

    private final Studies studies;
    private final Renderer renderer;

    public ChainPages(Studies studies, Renderer renderer) {
        this.studies = studies;
        this.renderer = renderer;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/chains", this::chains, Role.READER);
        routes.get("/outlet", this::outlet, Role.READER);
        routes.get("/data/chains", this::graph, Role.READER);
    }

    private void chains(Context context) {
        Asked asked = Asked.of(context);
        renderer.show(
                context,
                "chains",
                Map.of("asked", asked, "reliance", studies.chains(asked.query()).part(0, MOST)));
    }

    private void outlet(Context context) {
        Asked asked = Asked.of(context);
        String name = ActorPages.value(context, "name");
        SearchQuery query = Questions.of("", Optional.empty(), Optional.of(name), asked.day("from"), asked.day("to"));
        Studies.Outlet outlet = studies.outlet(query);
        if (name.isEmpty() || outlet.articles() == 0) {
            throw new NotFoundResponse();
        }
        renderer.show(
                context,
                "outlet",
                Map.of(
                        "name",
                        name,
                        "asked",
                        asked,
                        "outlet",
                        outlet,
                        "lines",
                        Listed.of(outlet.sources().byShare(), asked)));
    }

    /** The graph as the chart wants it: nodes in the category of their role. */
    private record Graph(List<Node> nodes, List<Reliance.Edge> links, List<Category> categories) {}

    private record Node(String name, String category, long value, long symbolSize) {}

    private record Category(String name) {}

    private void graph(Context context) {
        Reliance reliance = studies.chains(Asked.of(context).query()).part(0, MOST);
        View view = View.of(context);
        long most =
                reliance.nodes().stream().mapToLong(Reliance.Node::value).max().orElse(1);
        List<Node> nodes = reliance.nodes().stream()
                .map(node -> new Node(
                        node.name(),
                        view.words().name("Role", node.role()),
                        node.value(),
                        Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) node.value() / most))))
                .toList();
        List<Category> categories =
                nodes.stream().map(Node::category).distinct().map(Category::new).toList();
        context.contentType("application/json").result(Json.bytes(new Graph(nodes, reliance.links(), categories)));
    }
}
