package dev.laut.flink;

import dev.laut.store.group.Grouped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Groups what waits in a room, together with its neighbours in time, as a store does when a round of adding ends. */
final class Round {

    private final GroupState state;
    private final int keepDays;
    private final CopyLines copies;
    private final StoryLines stories;

    Round(GroupState state, int keepDays, Consumer<String> copies, Consumer<String> stories) {
        this.state = state;
        this.keepDays = keepDays;
        this.copies = new CopyLines(state, copies);
        this.stories = new StoryLines(state, stories);
    }

    void run() throws Exception {
        Map<String, Member> members = new TreeMap<>(state.members());
        MemberArrivals arrivals = new MemberArrivals(state, members);
        for (Grouped grouped : Grouped.of(arrivals, arrivals.fresh(), arrivals.latest())) {
            copies.tell(grouped.copied(), members);
            stories.tell(grouped.told(), members);
        }
        settle(members);
        state.noneWaits();
        forgetBefore(arrivals.latest().minusDays(keepDays), members);
    }

    private void settle(Map<String, Member> members) throws Exception {
        for (Map.Entry<String, Member> entry : members.entrySet()) {
            if (entry.getValue().fresh()) {
                entry.setValue(entry.getValue().grouped());
                state.put(entry.getKey(), entry.getValue());
            }
        }
    }

    private void forgetBefore(LocalDate day, Map<String, Member> members) throws Exception {
        Set<String> gone = new TreeSet<>();
        members.forEach((address, member) -> {
            if (member.arrival(address).day().filter(own -> !own.isBefore(day)).isEmpty()) {
                gone.add(address);
            }
        });
        if (gone.isEmpty()) {
            return;
        }
        for (String address : gone) {
            state.forget(address);
            members.remove(address);
        }
        copies.forget(gone);
        stories.forget(members);
    }
}
