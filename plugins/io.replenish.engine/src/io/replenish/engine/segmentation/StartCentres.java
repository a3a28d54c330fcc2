// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * First centres by k-means++ [1]: each further one is a point drawn with a probability that grows
 * with the squared distance to the nearest centre so far.
 *
 * <p>[1] Arthur, D. and Vassilvitskii, S. (2007). k-means++: the advantages of careful seeding.
 * <i>Proceedings of the 18th ACM-SIAM Symposium on Discrete Algorithms</i>.
 */
final class StartCentres {

    private StartCentres() {}

    /**
     * Draws centres.
     *
     * @param points at least {@code k} distinct ones
     */
    static double[][] draw(final double[][] points, final int k, final SplittableRandom random) {
        final double[][] centres = new double[k][];
        final double[] distances = new double[points.length];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        centres[0] = points[random.nextInt(points.length)].clone();
        for (int next = 1; next < k; next++) {
            double total = 0;
            for (int i = 0; i < points.length; i++) {
                distances[i] =
                        Math.min(distances[i], Distances.squared(points[i], centres[next - 1]));
                total += distances[i];
            }
            centres[next] = points[drawByWeight(distances, random.nextDouble() * total)].clone();
        }
        return centres;
    }

    /**
     * Returns the point at which the running sum of weights passes the threshold; its weight is
     * above zero.
     */
    private static int drawByWeight(final double[] weights, final double threshold) {
        double sum = 0;
        int drawn = -1;
        for (int i = 0; i < weights.length && (drawn < 0 || sum <= threshold); i++) {
            sum += weights[i];
            drawn = weights[i] > 0 ? i : drawn;
        }
        return drawn;
    }
}
