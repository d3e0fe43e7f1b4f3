package dev.laut.eval.quotations;

import dev.laut.statement.learned.Thresholds;
import dev.laut.statement.train.Trainer;
import java.util.Arrays;

/** Looks for the thresholds with which the cross-validated statements score best, one threshold after the other. */
final class ThresholdSearch {

    /** A gain smaller than this is noise and moves no threshold. */
    private static final double SMALLEST_GAIN = 0.0002;

    private static final float[] STEPS = {-0.1f, -0.05f, 0.05f, 0.1f};

    private ThresholdSearch() {}

    static Thresholds search(Trainer trainer, Thresholds start) {
        float[] best = start.values();
        double most = score(trainer, best);
        boolean moved = true;
        for (int round = 0; moved && round < 4; round++) {
            moved = false;
            for (int i = 0; i < best.length; i++) {
                for (float step : STEPS) {
                    float[] values = best.clone();
                    values[i] = Math.round((best[i] + step) * 100) / 100f;
                    double score = values[i] <= 0 || values[i] >= 1 ? 0 : score(trainer, values);
                    if (score > most + SMALLEST_GAIN) {
                        most = score;
                        best = values;
                        moved = true;
                    }
                }
            }
            System.out.printf("%.4f %s%n", most, Arrays.toString(best));
        }
        return Thresholds.of(best);
    }

    private static double score(Trainer trainer, float[] values) {
        QuotationScore score = new QuotationScore();
        trainer.validate(Thresholds.of(values)).forEach(each -> score.add(each.article(), each.findings()));
        return (score.content() + score.roles() + score.joint()) / 3;
    }
}
