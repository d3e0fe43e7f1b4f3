package dev.laut.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern over the tokens of a sentence, as a chain of steps that ends in {@link Accept}. It has no loops, so trying
 * it takes bounded time.
 */
sealed interface TimePattern {

    /** Everything is matched. */
    record Accept() implements TimePattern {}

    /** The expression itself begins here; what came before is context. */
    record Begin(TimePattern next) implements TimePattern {}

    /** The expression itself ends here. */
    record End(TimePattern next) implements TimePattern {}

    /** One way, else the other. */
    record Either(TimePattern first, TimePattern second) implements TimePattern {}

    /** One token: of one of these classes, or one of these words in lower case. */
    record One(Set<TimeWord> kinds, Set<String> words, TimePattern next) implements TimePattern {

        public One {
            kinds = Set.copyOf(kinds);
            words = Set.copyOf(words);
        }
    }

    /** No token of these comes next; none is taken. */
    record Not(Set<TimeWord> kinds, Set<String> words, TimePattern next) implements TimePattern {

        public Not {
            kinds = Set.copyOf(kinds);
            words = Set.copyOf(words);
        }
    }

    /** The tokens it can begin with. */
    static List<One> firsts(TimePattern pattern) {
        List<One> firsts = new ArrayList<>();
        collect(pattern, firsts);
        return firsts;
    }

    private static void collect(TimePattern pattern, List<One> firsts) {
        if (pattern instanceof One one) {
            firsts.add(one);
        } else if (pattern instanceof Begin begin) {
            collect(begin.next(), firsts);
        } else if (pattern instanceof End end) {
            collect(end.next(), firsts);
        } else if (pattern instanceof Either either) {
            collect(either.first(), firsts);
            collect(either.second(), firsts);
        } else {
            throw new IllegalArgumentException("a pattern that matches nothing");
        }
    }
}
