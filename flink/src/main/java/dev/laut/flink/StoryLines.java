package dev.laut.flink;

import dev.laut.store.AnswerJson;
import dev.laut.store.group.Arrival;
import dev.laut.store.group.StoryWork;
import dev.laut.store.group.ToldStory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Says which articles tell of one happening, as {@code laut stories --json} does, and again only what has changed. */
final class StoryLines {

    private static final Comparator<Arrival> AS_STORED =
            Comparator.comparing(Arrival::published).thenComparing(Arrival::address);

    private final GroupState state;
    private final Consumer<String> out;

    StoryLines(GroupState state, Consumer<String> out) {
        this.state = state;
        this.out = out;
    }

    /** What was a story and is none any more. */
    private record Gone(String id, boolean gone) {}

    /** @param members are placed as was found */
    void tell(StoryWork.Result found, Map<String, Member> members) throws Exception {
        Set<String> touched = place(found, members);
        for (Map.Entry<String, String> name : found.names().entrySet()) {
            if (!name.getValue().equals(state.names().get(name.getKey()))) {
                state.names().put(name.getKey(), name.getValue());
                touched.add(name.getKey());
            }
        }
        // Of a story that lost an article to a newer version of it nobody tells, so that all are looked at.
        Map<String, List<Arrival>> stories = stories(members);
        touched.addAll(stories.keySet());
        for (String told : state.stories().keys()) {
            touched.add(told);
        }
        for (String id : touched) {
            tell(id, stories.getOrDefault(id, List.of()));
        }
    }

    private Set<String> place(StoryWork.Result found, Map<String, Member> members) throws Exception {
        Set<String> touched = new TreeSet<>();
        for (StoryWork.Placing placing : found.placings()) {
            String address = placing.arrival().address();
            Member member =
                    members.get(address).in(placing.day(), placing.placement().story());
            members.put(address, member);
            state.put(address, member);
            touched.add(member.story());
        }
        return touched;
    }

    private static Map<String, List<Arrival>> stories(Map<String, Member> members) {
        Map<String, List<Arrival>> stories = new TreeMap<>();
        members.forEach((address, member) -> {
            if (!member.story().isEmpty()) {
                stories.computeIfAbsent(member.story(), any -> new ArrayList<>())
                        .add(member.arrival(address));
            }
        });
        return stories;
    }

    private void tell(String id, List<Arrival> articles) throws Exception {
        if (articles.isEmpty()) {
            state.names().remove(id);
            if (state.stories().contains(id)) {
                state.stories().remove(id);
                out.accept(AnswerJson.line(new Gone(id, true)));
            }
            return;
        }
        articles.sort(AS_STORED);
        List<String> days = articles.stream()
                .map(article -> article.placed().orElseThrow().toString())
                .sorted()
                .toList();
        String line = AnswerJson.line(new ToldStory(
                id,
                Optional.ofNullable(state.names().get(id)).orElse(""),
                days.get(0),
                days.get(days.size() - 1),
                articles.stream().map(Arrival::address).toList()));
        if (Told.isNew(state.stories(), id, line)) {
            out.accept(line);
        }
    }

    /** Drops stories of which every article is forgotten. */
    void forget(Map<String, Member> remaining) throws Exception {
        Set<String> kept = stories(remaining).keySet();
        Set<String> gone = new TreeSet<>();
        state.stories().keys().forEach(gone::add);
        state.names().keys().forEach(gone::add);
        gone.removeAll(kept);
        for (String id : gone) {
            state.stories().remove(id);
            state.names().remove(id);
        }
    }
}
