package dev.laut.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws up the stories of an archive. */
final class Stories {

    private Stories() {}

    static List<Story> of(Archive archive, Neighbourhood neighbourhood) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int number = 0; number < archive.size(); number++) {
            members.computeIfAbsent(archive.story(number), story -> new ArrayList<>())
                    .add(number);
        }
        return members.entrySet().stream()
                .map(entry -> story(entry.getKey(), entry.getValue(), archive, neighbourhood))
                .toList();
    }

    private static Story story(String id, List<Integer> members, Archive archive, Neighbourhood neighbourhood) {
        List<LocalDate> days = members.stream()
                .map(number -> archive.article(number).day())
                .sorted()
                .toList();
        int central = members.stream()
                .max(Comparator.<Integer>comparingDouble(number -> likeness(number, id, archive, neighbourhood))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Story(
                id,
                archive.article(central).title(),
                days.get(0),
                days.get(days.size() - 1),
                members.stream()
                        .map(number -> archive.article(number).address())
                        .toList());
    }

    private static double likeness(int number, String story, Archive archive, Neighbourhood neighbourhood) {
        return neighbourhood.of(number).sum(other -> archive.story(other).equals(story));
    }
}
