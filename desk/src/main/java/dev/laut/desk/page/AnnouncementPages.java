package dev.laut.desk.page;

import dev.laut.desk.guard.Role;
import dev.laut.desk.study.Due;
import dev.laut.desk.study.Studies;
import dev.laut.desk.study.Studies.Announced;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was announced, by the day it is due, and what became of it. */
public final class AnnouncementPages implements Pages {

    private final Studies studies;
    private final Clock clock;
    private final Renderer renderer;

    public AnnouncementPages(Studies studies, Clock clock, Renderer renderer) {
        this.studies = studies;
        this.clock = clock;
        this.renderer = renderer;
    }

    @Override
    public void route(RoutesConfig routes) {
        routes.get("/announcements", this::announcements, Role.READER);
    }

    private void announcements(Context context) {
        Asked asked = Asked.of(context);
        LocalDate at = day(context).orElse(LocalDate.now(clock));
        String state = ActorPages.value(context, "state");
        Announced announced = studies.announced(asked.query(), at);
        List<Due> dues = announced.dues().stream()
                .filter(due -> state.isEmpty() || due.state().equals(state))
                .toList();
        renderer.show(
                context,
                "announcements",
                Map.of(
                        "asked",
                        asked,
                        "extent",
                        announced.extent(),
                        "at",
                        at,
                        "state",
                        state,
                        "days",
                        byDay(dues),
                        "open",
                        dues.stream().filter(due -> due.until().isEmpty()).toList()));
    }

    private static Optional<LocalDate> day(Context context) {
        return new Asked(Map.of("at", ActorPages.value(context, "at"))).day("at");
    }

    private static Map<LocalDate, List<Due>> byDay(List<Due> dues) {
        Map<LocalDate, List<Due>> days = new TreeMap<>();
        for (Due due : dues) {
            due.until().ifPresent(day -> days.computeIfAbsent(day, none -> new ArrayList<>())
                    .add(due));
        }
        return days;
    }
}
