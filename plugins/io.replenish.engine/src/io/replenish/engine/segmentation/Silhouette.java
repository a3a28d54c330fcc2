// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How well points fit into their groups [1]: for each point the mean distance {@code a} to its own
 * group and {@code b} to the nearest other one give {@code (b - a) / max(a, b)}; the silhouette is
 * the mean of these, from -1 to 1. Since every point is compared with every other one, of many
 * points only a sample is used, the same for all groupings.
 *
 * <p>[1] Rousseeuw, P. J. (1987). Silhouettes: a graphical aid to the interpretation and validation
 * of cluster analysis. <i>Journal of Computational and Applied Mathematics</i> 20.
 */
final class Silhouette {

    /** Points that are compared with each other; more change the mean in the third decimal only. */
    static final int MAX_POINTS = 2000;

    private final double[][] points;
    private final int[] sample;

    Silhouette(final double[][] points, final long seed) {
        this.points = points;
        final int[] order = new int[points.length];
        final SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < order.length; i++) { // a shuffle that grows from the front
            final int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        sample = Arrays.copyOf(order, Math.min(MAX_POINTS, order.length));
    }

    /**
     * Returns the silhouette of a grouping of all points; 0 if the sample has fewer than two
     * groups.
     */
    double of(final int[] groups, final int groupCount) {
        final int[] sizes = new int[groupCount];
        for (final int i : sample) {
            sizes[groups[i]]++;
        }
        double total = 0;
        for (final int i : sample) {
            total += sizes[groups[i]] > 1 ? width(i, groups, sizes) : 0;
        }
        return sample.length == 0 ? 0 : total / sample.length;
    }

    private double width(final int point, final int[] groups, final int[] sizes) {
        final double[] sums = new double[sizes.length];
        for (final int other : sample) {
            sums[groups[other]] += Math.sqrt(Distances.squared(points[point], points[other]));
        }
        final int own = groups[point];
        final double inside = sums[own] / (sizes[own] - 1);
        double outside = Double.POSITIVE_INFINITY;
        for (int group = 0; group < sizes.length; group++) {
            if (group != own && sizes[group] > 0) {
                outside = Math.min(outside, sums[group] / sizes[group]);
            }
        }
        final double larger = Math.max(inside, outside);
        return Double.isInfinite(outside) || larger == 0 ? 0 : (outside - inside) / larger;
    }
}
