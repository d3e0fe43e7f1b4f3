package dev.laut.entity.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** Labels: 0 none, 1 and 2 a person's first and later words, 3 and 4 a place's. */
class NameDecoderTest {

    private static final int LABELS = 5;

    @Test
    void takesTheLikeliestLabels() {
        assertArrayEquals(new int[] {0, 3, 0}, decode(new float[] {.9f, .1f, 0, 0, 0}, sure(3), sure(0)));
    }

    @Test
    void prefersAWeakNameToNone() {
        assertArrayEquals(new int[] {1}, decode(new float[] {.6f, .3f, 0, .1f, 0}));
        assertArrayEquals(new int[] {0}, decode(new float[] {.8f, .2f, 0, 0, 0}));
    }

    @Test
    void beginsEveryNameWithItsFirstWord() {
        float[] inside = {.3f, .1f, .5f, .1f, 0};
        assertArrayEquals(new int[] {1, 2}, decode(new float[] {.1f, .6f, 0, .3f, 0}, inside));
        assertArrayEquals(new int[] {0}, decode(new float[] {.4f, 0, .6f, 0, 0}));
    }

    @Test
    void keepsANameOfOneKind() {
        assertArrayEquals(
                new int[] {1, 2, 2},
                decode(new float[] {.1f, .5f, 0, .4f, 0}, new float[] {.1f, 0, .8f, 0, .1f}, new float[] {
                    .1f, .05f, .4f, .05f, .4f
                }));
    }

    @Test
    void hasNoLabelsForAnEmptySentence() {
        assertArrayEquals(new int[0], decode());
    }

    private static float[] sure(int label) {
        float[] place = new float[LABELS];
        place[label] = 1;
        return place;
    }

    private static int[] decode(float[]... places) {
        float[] marginals = new float[places.length * LABELS];
        for (int place = 0; place < places.length; place++) {
            System.arraycopy(places[place], 0, marginals, place * LABELS, LABELS);
        }
        return NameDecoder.decode(marginals, places.length, LABELS);
    }
}
