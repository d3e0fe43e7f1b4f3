package dev.laut.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What two articles share, word by word: outlets' furniture and quotations set apart from reporting.
 *
 * @param here one article
 * @param there the other
 * @param runs the shared runs that hold reporting
 * @param reporting the shared words that are neither furniture nor quoted
 * @param quoted the shared words that stand between quotation marks in one of the two
 * @param furniture the shared words that an outlet repeats
 */
record Comparison(Printed here, Printed there, List<RunFinder.Run> runs, int reporting, int quoted, int furniture) {

    /** Words of reporting that a run must hold: fewer are the frame of a quotation, "sagte der Minister am Montag". */
    private static final int LEAST = 3;

    Comparison {
        runs = List.copyOf(runs);
    }

    static Comparison of(Window window, RunFinder finder, Printed here, Printed there) {
        List<RunFinder.Run> kept = new ArrayList<>();
        int reporting = 0;
        int quoted = 0;
        int furniture = 0;
        for (RunFinder.Run run : finder.runs(there.wording())) {
            BitSet boxed = window.furniture(here, there, there.wording(), run.there(), run.words());
            int repeated = boxed.cardinality();
            int cited = 0;
            for (int word = 0; word < run.words(); word++) {
                boolean marked = here.wording().isQuoted(run.here() + word)
                        || there.wording().isQuoted(run.there() + word);
                cited += marked && !boxed.get(run.there() + word) ? 1 : 0;
            }
            int own = run.words() - repeated - cited;
            furniture += repeated;
            quoted += cited;
            if (own >= LEAST) {
                kept.add(run);
                reporting += own;
            }
        }
        return new Comparison(here, there, kept, reporting, quoted, furniture);
    }

    /** Of the shorter article, the part that is shared reporting or quoted within it. */
    double coverage() {
        int shorter = Math.min(here.wording().size(), there.wording().size());
        return shorter == 0 ? 0 : (double) (reporting + quoted) / shorter;
    }

    /** Of {@link #here}, the part that the other has too, whatever it is. */
    double sharedPartOfHere() {
        return here.wording().size() == 0
                ? 0
                : (double) (reporting + quoted + furniture) / here.wording().size();
    }

    /** The mean number of words in a run; 0 without runs. */
    double meanRun() {
        return runs.isEmpty()
                ? 0
                : runs.stream().mapToInt(RunFinder.Run::words).average().orElse(0);
    }
}
