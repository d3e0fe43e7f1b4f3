package dev.laut.flink;

import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;

/** The format that an operator's state is kept in: another one is refused before anything is read of it. */
final class StateFormat {

    /** To be raised when what stands in any state changes in a way that Flink's serializers cannot follow. */
    static final int CURRENT = 1;

    private final int format;
    private transient ListState<Integer> kept;

    StateFormat(int format) {
        this.format = format;
    }

    /** @throws IllegalStateException when the state restored is in another format */
    void check(FunctionInitializationContext context, String operator) throws Exception {
        kept = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("format", Types.INT));
        for (int restored : kept.get()) {
            if (restored != format) {
                throw new IllegalStateException("the savepoint holds \"" + operator + "\" in format " + restored
                        + ", this program reads format " + format
                        + "; start it with the version that wrote the savepoint, or anew from the input");
            }
        }
    }

    void keep() throws Exception {
        kept.update(java.util.List.of(format));
    }
}
