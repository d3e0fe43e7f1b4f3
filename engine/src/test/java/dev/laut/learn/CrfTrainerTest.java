package dev.laut.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.learn.CrfTrainer.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {

    private static final int LABELS = 3;

    /** Label 2 follows a 1 when both look the same, so that only the neighbour tells. */
    private static List<Example> examples(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int[] labels = new int[6];
            int[][] features = new int[labels.length][];
            for (int at = 0; at < labels.length; at++) {
                boolean follows = at > 0 && labels[at - 1] == 1;
                labels[at] = follows ? 2 : random.nextInt(2);
                Features out = new Features();
                out.add(1, labels[at] == 0 ? 0 : 1);
                out.add(2, random.nextInt(50));
                features[at] = out.toArray();
            }
            examples.add(new Example(features, labels));
        }
        return examples;
    }

    private static double accuracy(Crf model, List<Example> examples) {
        int right = 0;
        int all = 0;
        for (Example example : examples) {
            float[] probabilities = probabilities(model, example);
            for (int at = 0; at < example.length(); at++, all++) {
                right += probabilities[at * LABELS + example.labels()[at]] > 0.5 ? 1 : 0;
            }
        }
        return right / (double) all;
    }

    private static float[] probabilities(Crf model, Example example) {
        float[] scores = new float[example.length() * model.width()];
        for (int at = 0; at < example.length(); at++) {
            model.addScores(example.features()[at], scores, at * model.width());
        }
        return model.marginals(scores, example.length());
    }

    @Test
    void learnsFromNeighbours() {
        Crf model = CrfTrainer.train(examples(1), Settings.of(LABELS, 7));
        assertTrue(accuracy(model, examples(2)) > 0.98, "accuracy " + accuracy(model, examples(2)));
    }

    @Test
    void learnsTheSameFromTheSameSeed() {
        Example example = examples(3).get(0);
        Crf one = CrfTrainer.train(examples(1), Settings.of(LABELS, 7));
        Crf other = CrfTrainer.train(examples(1), Settings.of(LABELS, 7));
        assertArrayEquals(probabilities(one, example), probabilities(other, example));
    }

    @Test
    void keepsItsJudgementInEightBits() throws IOException {
        Crf model = CrfTrainer.train(
                examples(1),
                List.of(Settings.of(LABELS, 7), Settings.of(LABELS, 8).groups(1)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        Crf read = Crf.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        Example example = examples(3).get(0);
        assertArrayEquals(probabilities(model, example), probabilities(read, example), 0.05f);
    }

    @Test
    void probabilitiesSumToOne() {
        Crf model = CrfTrainer.train(examples(1), Settings.of(LABELS, 7));
        float[] probabilities = probabilities(model, examples(3).get(0));
        assertEquals(1, probabilities[0] + probabilities[1] + probabilities[2], 1e-5);
    }

    @Test
    void refusesNothingToLearnFrom() {
        assertThrows(IllegalArgumentException.class, () -> CrfTrainer.train(List.of(), Settings.of(LABELS, 7)));
    }

    @Test
    void saysWhatIsWrongWithWeightsThatItCannotRead() throws IOException {
        assertEquals(
                "no trained weights: they begin with 01020304 and not with 4c435246",
                assertThrows(IOException.class, () -> read(new byte[] {1, 2, 3, 4, 1}))
                        .getMessage());
        assertEquals(
                "trained weights of version 9, but this program reads version 1: train them anew with it",
                assertThrows(IOException.class, () -> read(new byte[] {0x4C, 0x43, 0x52, 0x46, 9}))
                        .getMessage());
    }

    private static Crf read(byte[] bytes) throws IOException {
        return Crf.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
