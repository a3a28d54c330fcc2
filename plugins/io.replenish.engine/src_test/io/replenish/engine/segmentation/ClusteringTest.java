// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import smile.clustering.BBDTree;

class ClusteringTest {

    /** Sums of some hundred coordinates of size 1, added in different orders. */
    private static final double SUMMATION = 1e-11;

    private static double[][] points(final int count, final long seed) {
        final Random random = new Random(seed);
        final double[][] points = new double[count][3];
        for (final double[] point : points) {
            for (int d = 0; d < 3; d++) {
                point[d] = random.nextInt(3) * 2 + random.nextGaussian();
            }
        }
        return points;
    }

    /** Lloyd's algorithm as in any textbook. */
    private static double[][] naiveLloyd(final double[][] points, final double[][] start) {
        double[][] centres = start;
        double[][] before;
        do {
            before = centres;
            centres = new double[start.length][3];
            final int[] sizes = new int[start.length];
            for (final double[] point : points) {
                final int nearest = Distances.nearest(before, point);
                sizes[nearest]++;
                for (int d = 0; d < 3; d++) {
                    centres[nearest][d] += point[d];
                }
            }
            for (int i = 0; i < centres.length; i++) {
                for (int d = 0; d < 3; d++) {
                    centres[i][d] = sizes[i] == 0 ? before[i][d] : centres[i][d] / sizes[i];
                }
            }
        } while (!Arrays.deepEquals(before, centres));
        return centres;
    }

    @RepeatedTest(20)
    void filteringWithSmile_findsTheCentresOfTheTextbook(final RepetitionInfo repetition) {
        final double[][] points = points(300, repetition.getCurrentRepetition());
        final double[][] start = StartCentres.draw(points, 4, new SplittableRandom(1));
        final double[][] expected = naiveLloyd(points, start);
        final Clustering found = Clustering.lloyd(new BBDTree(points), points, start);
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], found.centres()[i], SUMMATION);
        }
        for (int i = 0; i < points.length; i++) {
            assertEquals(Distances.nearest(expected, points[i]), found.groups()[i]);
        }
    }

    @Test
    void moreGroups_neverFitWorse() {
        final double[][] points = points(200, 3);
        double before = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= 8; k++) {
            final double distortion = Clustering.of(points, k, 1).distortion();
            assertTrue(distortion < before, "k = " + k);
            before = distortion;
        }
    }

    @Test
    void sameSeed_sameGroupsInEveryThread() throws Exception {
        final double[][] points = points(200, 5);
        final int[] expected = Clustering.of(points, 5, 42).groups();
        final int[][] found = new int[1][];
        final Thread thread = new Thread(() -> found[0] = Clustering.of(points, 5, 42).groups());
        thread.start();
        thread.join();
        assertArrayEquals(expected, found[0]);
    }

    @Test
    void startCentres_areDistinctPoints() {
        final double[][] points = {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {1, 0, 0}, {2, 0, 0}};
        for (int seed = 0; seed < 50; seed++) {
            final double[][] start = StartCentres.draw(points, 3, new SplittableRandom(seed));
            assertEquals(3, Arrays.stream(start).map(Arrays::toString).distinct().count());
        }
    }

    @Test
    void asManyGroupsAsDistinctPoints_fitExactly() {
        final double[][] points = {{0, 0, 0}, {0, 0, 0}, {5, 0, 0}, {1, 0, 0}, {2, 0, 0}};
        assertEquals(0, Clustering.of(points, 4, 1).distortion());
    }

    /** By hand: a = 1 and b = 10.5 for the outer points, b = 9.5 for the inner ones. */
    @Test
    void silhouette_isThatOfItsDefinition() {
        final double[][] points = {{0}, {1}, {10}, {11}};
        final double expected = ((10.5 - 1) / 10.5 + (9.5 - 1) / 9.5) / 2;
        assertEquals(expected, new Silhouette(points, 1).of(new int[] {0, 0, 1, 1}, 2), SUMMATION);
    }

    @Test
    void silhouette_ofOneGroupOrSinglesOrNothing_isZero() {
        final double[][] points = {{0}, {1}, {10}};
        assertEquals(0, new Silhouette(points, 1).of(new int[3], 1));
        assertEquals(0, new Silhouette(points, 1).of(new int[] {0, 1, 2}, 3));
        assertEquals(0, new Silhouette(new double[0][], 1).of(new int[0], 0));
        assertEquals(
                0,
                new Silhouette(new double[][] {{1}, {1}, {1}, {1}}, 1)
                        .of(new int[] {0, 0, 1, 1}, 2));
    }

    @Test
    void silhouette_ofManyPoints_isCloseToThatOfAll() {
        final double[][] points = points(3 * Silhouette.MAX_POINTS, 11);
        final int[] groups = Clustering.of(points, 3, 1).groups();
        final double sampled = new Silhouette(points, 1).of(groups, 3);
        final double other = new Silhouette(points, 2).of(groups, 3);
        assertEquals(sampled, other, 0.02, "two samples of 2000 differ by the sampling error only");
    }
}
