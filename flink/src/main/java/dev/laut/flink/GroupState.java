package dev.laut.flink;

import dev.laut.store.group.Arrival;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * What is kept of one room: its articles, and what was said about them. For Flink's thread, while an element or a timer
 * of the room is worked on.
 */
final class GroupState {

    private final MapState<String, Member> members;
    private final MapState<String, byte[]> texts;
    private final MapState<String, String> names;
    private final MapState<String, String> pairs;
    private final MapState<String, String> stories;
    private final ValueState<Long> numbers;
    private final ValueState<Integer> waiting;

    GroupState(RuntimeContext context) {
        members = context.getMapState(new MapStateDescriptor<>("members-1", Types.STRING, Types.POJO(Member.class)));
        texts = context.getMapState(new MapStateDescriptor<>(
                "texts-1", Types.STRING, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        names = context.getMapState(new MapStateDescriptor<>("story-names-1", Types.STRING, Types.STRING));
        pairs = context.getMapState(new MapStateDescriptor<>("told-pairs-1", Types.STRING, Types.STRING));
        stories = context.getMapState(new MapStateDescriptor<>("told-stories-1", Types.STRING, Types.STRING));
        numbers = context.getState(new ValueStateDescriptor<>("numbers-1", Types.LONG));
        waiting = context.getState(new ValueStateDescriptor<>("waiting-1", Types.INT));
    }

    /** Takes in an article, in place of an older version. */
    void add(Taken taken) throws Exception {
        String address = taken.entry().address();
        Member known = members.get(address);
        if (known != null && !known.isBefore(taken)) {
            return;
        }
        long number = Optional.ofNullable(numbers.value()).orElse(0L) + 1;
        numbers.update(number);
        members.put(address, Member.of(number, taken));
        texts.put(address, taken.entry().text());
        waiting.update(waiting() + 1);
    }

    /** How many articles wait to be grouped, at most. */
    int waiting() throws Exception {
        return Optional.ofNullable(waiting.value()).orElse(0);
    }

    void noneWaits() throws Exception {
        waiting.update(0);
    }

    Map<String, Member> members() throws Exception {
        return copy(members);
    }

    void put(String address, Member member) throws Exception {
        members.put(address, member);
    }

    void forget(String address) throws Exception {
        members.remove(address);
        texts.remove(address);
    }

    /** The packed text of an article. */
    byte[] text(Arrival arrival) throws Exception {
        return texts.get(arrival.address());
    }

    /** What was last said of pairs of copies, by {@link CopyLines#key}. */
    MapState<String, String> pairs() {
        return pairs;
    }

    /** What was last said of stories, by their ids. */
    MapState<String, String> stories() {
        return stories;
    }

    /** The names of stories, by their ids. */
    MapState<String, String> names() {
        return names;
    }

    static <V> Map<String, V> copy(MapState<String, V> state) throws Exception {
        Map<String, V> copy = new TreeMap<>();
        for (Map.Entry<String, V> entry : state.entries()) {
            copy.put(entry.getKey(), entry.getValue());
        }
        return copy;
    }
}
