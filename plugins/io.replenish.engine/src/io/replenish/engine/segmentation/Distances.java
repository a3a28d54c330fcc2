// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

/** Distances between points. */
final class Distances {

    private Distances() {}

    static double squared(final double[] a, final double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (a[d] - b[d]) * (a[d] - b[d]);
        }
        return sum;
    }

    /** Returns the index of the nearest centre, the first of equally near ones. */
    static int nearest(final double[][] centres, final double[] point) {
        int nearest = 0;
        for (int i = 1; i < centres.length; i++) {
            if (squared(centres[i], point) < squared(centres[nearest], point)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
