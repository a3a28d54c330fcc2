// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import java.util.Arrays;

/**
 * How values become scores from 1 to 5. Both rules cut at the quantiles 20, 40, 60 and 80 % of type
 * 7, the default of R and of spreadsheets: linear between the two values next to the rank {@code (n
 * - 1) p}. Equal values always get equal scores. The names are API, because saved settings refer to
 * them.
 */
public enum ScoreRule {
    /** A value that equals a quantile belongs to the band below it. */
    QUANTILES,
    /**
     * As the R package rfm does it: 1 is added to every quantile, and a value that equals the sum
     * lies above it.
     */
    QUANTILES_PLUS_ONE;

    /** Highest score. */
    public static final int BANDS = 5;

    /**
     * Returns the cut points between the bands, ascending.
     *
     * @param values values in any order; there are no cut points without any
     */
    double[] cuts(final double[] values) {
        if (values.length == 0) {
            return new double[0];
        }
        final double[] sorted = values.clone();
        Arrays.sort(sorted);
        final double[] cuts = new double[BANDS - 1];
        for (int band = 1; band < BANDS; band++) {
            cuts[band - 1] = quantile(sorted, (double) band / BANDS) + (this == QUANTILES ? 0 : 1);
        }
        return cuts;
    }

    /** Returns the quantile of type 7 of values in ascending order. */
    static double quantile(final double[] sorted, final double p) {
        final double rank = (sorted.length - 1) * p;
        final int below = (int) rank;
        final double low = sorted[below];
        return below == sorted.length - 1 ? low : low + (rank - below) * (sorted[below + 1] - low);
    }

    /** Returns the band of a value, from 1 for the lowest values. */
    int band(final double[] cuts, final double value) {
        int band = 1;
        for (final double cut : cuts) {
            band += cut < value || cut == value && this == QUANTILES_PLUS_ONE ? 1 : 0;
        }
        return band;
    }
}
