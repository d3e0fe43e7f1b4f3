package dev.laut.desk.brief;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A brief that goes out by itself.
 *
 * @param name unique in its file
 * @param days how many days it looks back
 * @param at the time of day
 * @param on the days of the week
 * @param mail to whom; may be empty
 */
public record Schedule(
        String name,
        String about,
        int days,
        LocalTime at,
        ZoneId zone,
        Set<DayOfWeek> on,
        List<String> mail,
        Optional<String> webhook) {

    public Schedule {
        Objects.requireNonNull(about, "about");
        on = Set.copyOf(on);
        mail = List.copyOf(mail);
        mail.forEach(Mail::address);
        webhook.ifPresent(Webhook::new);
        if (name.isBlank() || about.isBlank() || days < 1 || on.isEmpty() || (mail.isEmpty() && webhook.isEmpty())) {
            throw new IllegalArgumentException("schedule \"" + name + "\" about \"" + about + "\", " + days
                    + " days, on " + on + ", to " + mail + " and " + webhook);
        }
    }

    /**
     * Those of a file: a JSON list of objects with {@code name}, {@code about}, {@code since} ("7d"), {@code at}
     * ("07:00"), {@code zone}, {@code on} (days of the week in English; left out for all), {@code mail} (a list) and
     * {@code webhook}.
     *
     * @throws IllegalArgumentException with file, entry and cause when something in it is wrong
     */
    public static List<Schedule> read(Path file) {
        List<Schedule> schedules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode entry : entries(file)) {
            try {
                Schedule schedule = of(entry);
                if (!names.add(schedule.name)) {
                    throw new IllegalArgumentException("twice: " + schedule.name);
                }
                schedules.add(schedule);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(
                        file + ", entry " + (schedules.size() + 1) + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(schedules);
    }

    private static JsonNode entries(Path file) {
        try {
            JsonNode entries = new ObjectMapper().readTree(file.toFile());
            if (!entries.isArray()) {
                throw new IllegalArgumentException(file + ": no JSON list");
            }
            return entries;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    file + ", line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not read", e);
        }
    }

    private static Schedule of(JsonNode entry) {
        Set<DayOfWeek> on = new HashSet<>();
        entry.path("on").forEach(day -> on.add(DayOfWeek.valueOf(day.asText().toUpperCase(Locale.ROOT))));
        List<String> mail = new ArrayList<>();
        entry.path("mail").forEach(address -> mail.add(address.asText()));
        return new Schedule(
                entry.path("name").asText(""),
                entry.path("about").asText(""),
                days(entry.path("since").asText("1d")),
                LocalTime.parse(entry.path("at").asText("07:00")),
                ZoneId.of(entry.path("zone").asText("Europe/Berlin")),
                on.isEmpty() ? Set.of(DayOfWeek.values()) : on,
                mail,
                Optional.of(entry.path("webhook").asText("")).filter(address -> !address.isEmpty()));
    }

    /**
     * The days of "7d" or "2w".
     *
     * @throws IllegalArgumentException for anything else
     */
    public static int days(String since) {
        if (!since.matches("\\d{1,4}[dw]")) {
            throw new IllegalArgumentException("no length of time: " + since);
        }
        int number = Integer.parseInt(since.substring(0, since.length() - 1));
        return since.endsWith("w") ? 7 * number : number;
    }

    /** The last time until {@code now} at which it should have gone out, within a day; empty when there was none. */
    public Optional<Instant> last(Instant now) {
        ZonedDateTime today = now.atZone(zone).with(at);
        ZonedDateTime last = today.toInstant().isAfter(now) ? today.minusDays(1) : today;
        return on.contains(last.getDayOfWeek()) ? Optional.of(last.toInstant()) : Optional.empty();
    }
}
