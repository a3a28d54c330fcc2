// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.forecast.sarima.LagPolynomial;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import io.replenish.engine.math.Kpss;
import io.replenish.engine.math.Stl;
import java.util.List;

/**
 * How often a series is differenced: once by its season if that is strong, then until the test of
 * Kwiatkowski, Phillips, Schmidt and Shin finds it stationary.
 */
final class DifferenceChoice {

    /** A season that makes up more of the variation than this is differenced. */
    private static final double STRONG_SEASON = 0.64;

    private DifferenceChoice() {}

    /**
     * Returns an order that has differences only.
     *
     * @param z the series, without missing values
     * @param period observations per season; 1 if there is none
     * @param tests takes notes
     */
    static SarimaOrder of(
            final double[] z,
            final int period,
            final ForecastSettings settings,
            final List<SelectionTrace.Test> tests) {
        double[] w = z;
        int seasonalD = 0;
        if (period > 1 && settings.bounds().seasonalD() > 0) {
            final double strength = Stl.of(z, period).seasonalStrength();
            final boolean strong =
                    strength > STRONG_SEASON || settings.season() == SeasonChoice.ALWAYS;
            tests.add(
                    new SelectionTrace.Test(
                            SelectionTrace.Test.SEASON,
                            strength,
                            STRONG_SEASON,
                            strong ? "seasonal difference" : "no seasonal difference"));
            if (strong) {
                seasonalD = 1;
                w = LagPolynomial.difference(w, period);
            }
        }
        int d = 0;
        while (d < settings.bounds().d() && w.length > 4) {
            final double statistic = Kpss.statistic(w);
            final boolean root = statistic > Kpss.CRITICAL;
            tests.add(
                    new SelectionTrace.Test(
                            "KPSS after " + d + " differences",
                            statistic,
                            Kpss.CRITICAL,
                            root ? "one more difference" : "stationary"));
            if (!root) {
                break;
            }
            d++;
            w = LagPolynomial.difference(w, 1);
        }
        return new SarimaOrder(0, d, 0, 0, seasonalD, 0, period);
    }
}
