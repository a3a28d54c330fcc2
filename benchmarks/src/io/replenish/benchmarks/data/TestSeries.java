// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.data;

/**
 * A series, cut where forecasts begin.
 *
 * @param id its name
 * @param type the group whose errors are averaged, such as {@code monthly}
 * @param period observations per season, 1 for none
 * @param train what forecasts are made from; NaN = missing
 * @param test what came
 */
public record TestSeries(String id, String type, int period, double[] train, double[] test) {

    /** Returns the series with one of so many observations missing before the forecasts begin. */
    public TestSeries withGaps(final int every) {
        final double[] known = train.clone();
        for (int t = 0; t < known.length; t++) {
            known[t] = (t + 1) % every == 0 ? Double.NaN : known[t];
        }
        return new TestSeries(id, type, period, known, test);
    }
}
