// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import smile.clustering.BBDTree;

/**
 * Groups of points around centres by k-means: Lloyd's iterations, each assignment of points to
 * centres and the sums of the groups by the filtering algorithm of Smile's {@link BBDTree}. Smile's
 * own k-means would take its first centres from a generator that each thread has for itself; these
 * here come from one seed.
 *
 * @param centres the centres of the groups, none of which is empty
 * @param groups index of the group of each point
 * @param distortion sum of squared distances of the points to their centres
 */
record Clustering(double[][] centres, int[] groups, double distortion) {

    /** Starts of which the best result is taken. */
    private static final int STARTS = 10;

    /**
     * Lloyd's iterations end by themselves after some tens; this is for rounding errors that never
     * come to rest.
     */
    private static final int MAX_ITERATIONS = 500;

    /**
     * Finds groups.
     *
     * @param points points in an order that does not depend on anything but themselves
     * @param k number of groups, at most the number of distinct points; the result can have fewer
     *     in rare cases
     */
    static Clustering of(final double[][] points, final int k, final long seed) {
        final BBDTree tree = new BBDTree(points);
        final SplittableRandom random = new SplittableRandom(seed);
        Clustering best = null;
        for (int start = 0; start < STARTS; start++) {
            final Clustering found = lloyd(tree, points, StartCentres.draw(points, k, random));
            if (best == null || found.distortion < best.distortion) {
                best = found;
            }
        }
        return best;
    }

    /** Moves centres until no point changes its group. */
    static Clustering lloyd(final BBDTree tree, final double[][] points, final double[][] start) {
        final int k = start.length;
        final double[][] centres =
                Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
        final double[][] sums = new double[k][points[0].length];
        final int[] sizes = new int[k];
        final int[] groups = new int[points.length];
        int[] before = new int[0];
        for (int i = 0; i < MAX_ITERATIONS && !Arrays.equals(groups, before); i++) {
            before = groups.clone();
            tree.clustering(centres, sums, sizes, groups);
            move(centres, sums, sizes);
        }
        return of(points, centres);
    }

    private static void move(final double[][] centres, final double[][] sums, final int[] sizes) {
        for (int i = 0; i < centres.length; i++) {
            for (int d = 0; d < centres[i].length && sizes[i] > 0; d++) {
                centres[i][d] = sums[i][d] / sizes[i];
            }
        }
    }

    /**
     * Assigns points to the nearest of given centres; those that no point is nearest to are
     * dropped.
     */
    private static Clustering of(final double[][] points, final double[][] centres) {
        final int[] groups = new int[points.length];
        final BitSet used = new BitSet();
        double distortion = 0;
        for (int i = 0; i < points.length; i++) {
            groups[i] = Distances.nearest(centres, points[i]);
            used.set(groups[i]);
            distortion += Distances.squared(centres[groups[i]], points[i]);
        }
        return used.cardinality() == centres.length
                ? new Clustering(centres, groups, distortion)
                : of(points, used.stream().mapToObj(i -> centres[i]).toArray(double[][]::new));
    }
}
