package dev.laut.flink;

import dev.laut.copy.Copy;
import dev.laut.store.AnswerJson;
import dev.laut.store.group.Arrival;
import dev.laut.store.group.CopyPair;
import dev.laut.store.group.CopyPair.Printing;
import dev.laut.store.group.CopyWork;
import dev.laut.store.sql.Packed;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Says which articles share text, as {@code laut copies --json} does, and again only what has changed. */
final class CopyLines {

    private final GroupState state;
    private final Consumer<String> out;

    CopyLines(GroupState state, Consumer<String> out) {
        this.state = state;
        this.out = out;
    }

    /** What was a pair and is none any more. */
    private record Gone(String a, String b, boolean gone) {}

    static String key(String first, String later) {
        return first + "\n" + later;
    }

    void tell(CopyWork.Result found, Map<String, Member> members) throws Exception {
        Map<String, CopyWork.Pair> pairs = new TreeMap<>();
        found.pairs()
                .forEach(pair ->
                        pairs.put(key(pair.first().address(), pair.later().address()), pair));
        for (String key : GroupState.copy(state.pairs()).keySet()) {
            if (!pairs.containsKey(key) && isAsked(key, found.asked(), members)) {
                state.pairs().remove(key);
                String[] both = key.split("\n", 2);
                out.accept(AnswerJson.line(new Gone(both[0], both[1], true)));
            }
        }
        for (Map.Entry<String, CopyWork.Pair> pair : pairs.entrySet()) {
            String line = line(pair.getValue());
            if (Told.isNew(state.pairs(), pair.getKey(), line)) {
                out.accept(line);
            }
        }
    }

    private static boolean isAsked(String key, Set<Long> asked, Map<String, Member> members) {
        for (String address : key.split("\n", 2)) {
            Member member = members.get(address);
            if (member == null || !asked.contains(member.number())) {
                return false;
            }
        }
        return true;
    }

    private String line(CopyWork.Pair pair) throws Exception {
        Copy copy = pair.copy();
        String text = Packed.text(state.text(pair.first()));
        return AnswerJson.line(CopyPair.of(copy, copy.words(), text, printing(pair.first()), printing(pair.later())));
    }

    private static Printing printing(Arrival arrival) {
        return new Printing(arrival.publisher(), arrival.published(), arrival.title());
    }

    /** Drops what was said of articles that are forgotten. */
    void forget(Set<String> addresses) throws Exception {
        Set<String> gone = new HashSet<>();
        for (String key : state.pairs().keys()) {
            for (String address : key.split("\n", 2)) {
                if (addresses.contains(address)) {
                    gone.add(key);
                }
            }
        }
        for (String key : gone) {
            state.pairs().remove(key);
        }
    }
}
