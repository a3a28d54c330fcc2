// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

/** Fills gaps where only a rough picture of a series is wanted; estimation does not use it. */
public final class Interpolation {

    private Interpolation() {}

    /**
     * Returns the series with NaN replaced along straight lines, at both ends by the nearest value;
     * 0 if all missing.
     */
    public static double[] linear(final double[] values) {
        final double[] filled = values.clone();
        int last = -1;
        for (int t = 0; t < filled.length; t++) {
            if (!Double.isNaN(filled[t])) {
                for (int gap = last + 1; gap < t; gap++) {
                    filled[gap] =
                            last < 0
                                    ? filled[t]
                                    : filled[last]
                                            + (filled[t] - filled[last])
                                                    * (gap - last)
                                                    / (t - last);
                }
                last = t;
            }
        }
        for (int gap = last + 1; gap < filled.length; gap++) {
            filled[gap] = last < 0 ? 0 : filled[last];
        }
        return filled;
    }
}
