// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.SarimaEstimator;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The season of a series as a sum of waves: for seasons so long that a seasonal polynomial would
 * cost too much, and would look for what a year ago was rather than for what is usual.
 *
 * @param terms the waves; none if the season is not worth its coefficients
 * @param test how the number of waves was chosen
 */
record FourierTerms(List<FourierTerm> terms, SelectionTrace.Test test) {

    /** More waves per season describe single days. */
    private static final int MOST_HARMONICS = 15;

    /** So many harmonics in a row that make AICc worse, and no more are tried. */
    private static final int PATIENCE = 3;

    /** There are at least so many observations per wave. */
    private static final int OBSERVATIONS_PER_TERM = 8;

    /** How the series is correlated while waves are counted. */
    private static final SarimaSpecification NOISE =
            new SarimaSpecification(SarimaOrder.arima(1, 0, 1), true);

    /** Returns the waves up to a harmonic. */
    static List<FourierTerm> of(final int period, final int harmonics) {
        final List<FourierTerm> terms = new ArrayList<>();
        for (int k = 1; k <= harmonics; k++) {
            if (2 * k < period) { // the sine of every second period is zero
                terms.add(new FourierTerm(period, k, true));
            }
            terms.add(new FourierTerm(period, k, false));
        }
        return terms;
    }

    /**
     * Chooses the number of harmonics with the smallest AICc.
     *
     * @param observations the series and its other regressors
     * @param fewest the least number of harmonics, 0 or 1
     */
    static FourierTerms choose(
            final Observations observations,
            final int period,
            final int fewest,
            final Deadline deadline) {
        final double[] z = logarithms(observations.values());
        final List<Regressor> regressors = observations.regressors();
        final long observed = Arrays.stream(z).filter(v -> !Double.isNaN(v)).count();
        final long most =
                Math.min(
                        Math.min(period / 2, MOST_HARMONICS),
                        observed / (2 * OBSERVATIONS_PER_TERM));
        final double without = criterion(z, regressors, List.of());
        double best = fewest == 0 ? without : Double.POSITIVE_INFINITY;
        int chosen = 0;
        for (int k = 1; k <= Math.max(fewest, most) && k - chosen <= PATIENCE; k++) {
            if (k > fewest && deadline.isOver()) {
                break;
            }
            final double criterion = criterion(z, regressors, of(period, k));
            if (criterion < best || k == fewest) {
                best = criterion;
                chosen = k;
            }
        }
        return new FourierTerms(
                of(period, chosen),
                new SelectionTrace.Test(
                        SelectionTrace.Test.LONG_SEASON,
                        chosen == 0 ? 0 : without - best,
                        0,
                        chosen == 0
                                ? "no season of " + period + " periods"
                                : chosen + " harmonics of " + period + " periods"));
    }

    /** Where all values are positive: the number of waves does not depend much on it. */
    private static double[] logarithms(final double[] values) {
        final boolean positive = Arrays.stream(values).noneMatch(v -> v <= 0);
        return positive ? Arrays.stream(values).map(Math::log).toArray() : values;
    }

    private static double criterion(
            final double[] z, final List<Regressor> regressors, final List<FourierTerm> terms) {
        final double[][] columns =
                Stream.concat(regressors.stream(), terms.stream())
                        .map(r -> r.column(0, z.length))
                        .toArray(double[][]::new);
        return new ModelPool(z, columns, Criterion.AICC, Deadline.none())
                .fit(NOISE, SarimaEstimator.Effort.QUICK)
                .criterion();
    }
}
