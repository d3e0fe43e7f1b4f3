package dev.laut.desk.page;

import dev.laut.desk.guard.Role;
import dev.laut.desk.study.Due;
import dev.laut.desk.study.Studies;
import dev.laut.desk.study.Studies.Announced;
import dev.laut.desk.study.Studies.Extent;
import dev.laut.store.Found;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
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
        YearMonth month = month(context).orElseGet(() -> latest(at));
        String state = ActorPages.value(context, "state");
        Announced announced = studies.announced(asked.query(), at, month.atDay(1), month.atEndOfMonth());
        List<Due> dues = announced.dues().stream()
                .filter(due -> state.isEmpty() || due.state().equals(state))
                .toList();
        MonthGrid grid = MonthGrid.of(month, dues);
        Calendar calendar = new Calendar(
                announced.extent(),
                at,
                state,
                grid,
                byDay(grid),
                dues.stream().filter(due -> MonthGrid.isOfMonth(due, month)).toList(),
                dues.stream().filter(due -> due.until().isEmpty()).toList());
        renderer.show(context, "announcements", Map.of("asked", asked, "calendar", calendar));
    }

    /**
     * What the page shows.
     *
     * @param at the day as of which states are told
     * @param state which alone is shown; empty for all
     * @param days what is due on days of the month
     * @param within what is due some time in it
     * @param open what is due on no day that is said
     */
    public record Calendar(
            Extent extent,
            LocalDate at,
            String state,
            MonthGrid grid,
            Map<LocalDate, List<Due>> days,
            List<Due> within,
            List<Due> open) {

        /** Another month, with the same question. */
        public String link(Asked asked, int months) {
            Map<String, String> values = new HashMap<>(asked.values());
            values.put("month", grid.month().plusMonths(months).toString());
            values.put("at", at.toString());
            values.put("state", state);
            return Links.of("/announcements", values);
        }
    }

    /** The month of the day, or where the store ends long before it, that of its latest article. */
    private YearMonth latest(LocalDate at) {
        return studies.latest(1).hits().stream()
                .map(Found.Hit::published)
                .filter(published -> published.length() >= "2026-01-01".length())
                .map(published -> LocalDate.parse(published.substring(0, "2026-01-01".length())))
                .filter(day -> day.isBefore(at.minusMonths(1)))
                .map(YearMonth::from)
                .findFirst()
                .orElse(YearMonth.from(at));
    }

    private static Optional<YearMonth> month(Context context) {
        String month = ActorPages.value(context, "month");
        try {
            return Optional.of(month).filter(text -> !text.isEmpty()).map(YearMonth::parse);
        } catch (DateTimeParseException e) {
            throw new BadRequestResponse("month=" + month);
        }
    }

    private static Optional<LocalDate> day(Context context) {
        return new Asked(Map.of("at", ActorPages.value(context, "at"))).day("at");
    }

    private static Map<LocalDate, List<Due>> byDay(MonthGrid grid) {
        Map<LocalDate, List<Due>> days = new TreeMap<>();
        grid.weeks().stream()
                .flatMap(List::stream)
                .filter(day -> !day.dues().isEmpty())
                .forEach(day -> days.put(day.date(), day.dues()));
        return days;
    }
}
