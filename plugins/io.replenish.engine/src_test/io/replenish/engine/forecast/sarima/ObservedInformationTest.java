// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast.sarima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Standard errors against those of R, a closed form, and a regression with known covariance. */
class ObservedInformationTest {

    /**
     * Share by which R's standard errors may differ: R takes differences of 0.001 once, and starts
     * its filter with a large variance; the largest distance is 0.7 %, of a drift.
     */
    private static final double R_DIFFERENCES = 0.01;

    /** Share, of differences of the likelihood that are good to six digits. */
    private static final double DIFFERENCES = 1e-5;

    /** Near a seasonal unit root, where R's likelihood is wrong by the data's own account. */
    private static final String UNRELIABLE = "F26";

    @Test
    void standardErrorsOfTheReferenceCases_areThoseOfR() {
        for (final ReferenceCase c : ReferenceCase.all()) {
            if (c.name.equals(UNRELIABLE)) {
                continue;
            }
            final SarimaData data = new SarimaData(c.values, c.regressors, c.order);
            final ObservedInformation found = ObservedInformation.of(data, c.order, c.coefficients);
            final String[] names = c.names();
            for (int i = 0; i < names.length; i++) {
                assertNear(c, names[i], found.coefficients()[i][i]);
            }
            if (c.regressors.length > 0) {
                assertNear(c, c.mean ? "intercept" : "drift", found.effects()[0][0]);
            }
        }
    }

    private static void assertNear(
            final ReferenceCase c, final String name, final double variance) {
        final double expected = c.standardErrors.get(name);
        assertEquals(
                expected, Math.sqrt(variance), R_DIFFERENCES * expected, () -> c.name + " " + name);
    }

    /** In a regression with independent errors the effects have the variance of the textbook. */
    @Test
    void effectsWithIndependentErrors_haveTheVarianceOfTheTextbook() {
        final int n = 50;
        final double[] noise = RandomModels.gaussian(n, new SplittableRandom(3));
        final double[] ones = new double[n];
        final double[] times = new double[n];
        for (int t = 0; t < n; t++) {
            ones[t] = 1;
            times[t] = t;
        }
        final SarimaData data =
                new SarimaData(noise, new double[][] {ones, times}, SarimaOrder.arima(0, 0, 0));
        final double[] none = {};
        final SarimaCoefficients no = new SarimaCoefficients(none, none, none, none);
        final ObservedInformation found =
                ObservedInformation.of(data, SarimaOrder.arima(0, 0, 0), no);
        final double[] rest = LinearFit.residuals(noise, new double[][] {times});
        final double variance = Arrays.stream(rest).map(v -> v * v).sum() / n;
        final double squares = n * (n * (double) n - 1) / 12;
        assertEquals(variance / squares, found.effects()[1][1], DIFFERENCES * variance / squares);
    }

    /**
     * For a long AR(1) the information is n / (1 - phi^2), whatever else is estimated; at the
     * maximum of the likelihood of many values the two differ by the chance of the sample.
     */
    @Test
    void longAutoregression_hasTheAsymptoticVariance() throws Exception {
        final double phi = 0.6;
        final int n = 20_000;
        final double[] values = RandomModels.gaussian(n, new SplittableRandom(5));
        for (int t = 1; t < n; t++) {
            values[t] += phi * values[t - 1];
        }
        final SarimaOrder order = SarimaOrder.arima(1, 0, 0);
        final SarimaData data = new SarimaData(values, new double[0][], order);
        final SarimaCoefficients best =
                new SarimaEstimator(data, order)
                        .maximise(List.of(), SarimaEstimator.Effort.THOROUGH)
                        .coefficients();
        final double expected = (1 - best.ar()[0] * best.ar()[0]) / n;
        assertEquals(
                expected,
                ObservedInformation.of(data, order, best).coefficients()[0][0],
                0.001 * expected);
    }

    @Test
    void coefficientsThatAreNoMaximum_haveNoStandardError() {
        final double[] noise = RandomModels.gaussian(60, new SplittableRandom(9));
        final SarimaOrder order = SarimaOrder.arima(1, 0, 1);
        final double[] none = {};
        // equal coefficients cancel: anything near them is as good
        final ObservedInformation found =
                ObservedInformation.of(
                        new SarimaData(noise, new double[0][], order),
                        order,
                        new SarimaCoefficients(
                                new double[] {1 - 1e-7}, new double[] {0}, none, none));
        assertTrue(Double.isNaN(found.coefficients()[0][0]));
    }
}
