// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.forecast.sarima.SarimaCoefficients;
import io.replenish.engine.forecast.sarima.SarimaOrder;
import io.replenish.engine.testing.SharedData;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a model says of itself, against what R prints for the same one. */
class DiagnosticsTest {

    /** R's table has ten digits. */
    private static final double DIGITS = 1e-6;

    private static final double[] NONE = {};

    /** Annual flow of the Nile, ARIMA(1,0,1) with mean: case F04 of the reference. */
    @Test
    void nile_hasTheNumbersOfR() {
        final double[] nile =
                SharedData.csv("fixed_order_series.csv").stream()
                        .filter(row -> row[0].equals("Nile"))
                        .mapToDouble(row -> Double.parseDouble(row[4]))
                        .toArray();
        final String[] names = SharedData.csv("fixed_order_cases.csv").get(0);
        final String[] r =
                SharedData.csv("fixed_order_cases.csv").stream()
                        .filter(row -> row[0].equals("F04"))
                        .findFirst()
                        .orElseThrow();
        final double[] given =
                Arrays.stream(r[index(names, "r_coef")].split(";"))
                        .mapToDouble(pair -> Double.parseDouble(pair.split("=")[1]))
                        .toArray();
        final double scale = 900;
        final SarimaModel model =
                new SarimaModel(
                        new SarimaSpecification(SarimaOrder.arima(1, 0, 1), true),
                        new SarimaCoefficients(
                                new double[] {given[0]}, new double[] {given[1]}, NONE, NONE),
                        new Regression(
                                List.of(Trend.MEAN),
                                new double[] {given[2] / scale},
                                new double[][] {{1}}),
                        1,
                        BoxCox.NONE,
                        scale,
                        nile,
                        false);
        final Diagnostics found = model.diagnostics();
        final List<Estimate> estimates = model.estimates();
        assertNear(r, names, "r_loglik", found.logLikelihood());
        assertNear(r, names, "r_aic", found.aic());
        assertNear(r, names, "r_aicc", found.aicc());
        assertNear(r, names, "r_bic", found.bic());
        assertNear(r, names, "r_sigma2", found.variance());
        assertEquals(100, found.count());
        assertEquals(
                List.of("AR 1", "MA 1", "mean"), estimates.stream().map(Estimate::name).toList());
        assertEquals(given[2], estimates.get(2).value(), DIGITS * given[2]);
        assertEquals(46.66541774, estimates.get(2).standardError(), 1e-3);
    }

    private static int index(final String[] names, final String name) {
        return Arrays.asList(names).indexOf(name);
    }

    private static void assertNear(
            final String[] row, final String[] names, final String name, final double found) {
        final double expected = Double.parseDouble(row[index(names, name)]);
        assertEquals(expected, found, DIGITS * Math.abs(expected), name);
    }

    /**
     * Another unit of the data changes the likelihood by the Jacobian, the variance by its square,
     * and nothing else; under a logarithm it changes nothing.
     */
    @Test
    void anotherUnit_changesOnlyWhatHasAUnit() {
        for (final TransformChoice transform :
                new TransformChoice[] {TransformChoice.NONE, TransformChoice.LOG}) {
            final ForecastSettings settings =
                    ForecastSettings.defaults().withAveraged(1).withTransform(transform);
            final double[] values = SeriesForecasterTest.seasonal(90, 12, 3);
            final double[] inGrams = Arrays.stream(values).map(v -> 1024 * v).toArray();
            final Diagnostics one = diagnostics(values, settings);
            final Diagnostics other = diagnostics(inGrams, settings);
            final double power = transform == TransformChoice.NONE ? 1 : 0;
            assertEquals(
                    one.logLikelihood() - power * one.count() * Math.log(1024),
                    other.logLikelihood(),
                    DIGITS);
            assertEquals(
                    one.variance() * Math.pow(1024, 2 * power),
                    other.variance(),
                    DIGITS * other.variance());
            assertEquals(one.ljungBox().statistic(), other.ljungBox().statistic(), DIGITS);
            assertEquals(one.archLm().statistic(), other.archLm().statistic(), DIGITS);
        }
    }

    private static Diagnostics diagnostics(final double[] values, final ForecastSettings settings) {
        return ((SarimaModel) SeriesForecaster.learn(values, 12, settings).model()).diagnostics();
    }

    @Test
    void residuals_areThoseOfTheFit() {
        final double[] values = SeriesForecasterTest.seasonal(90, 12, 3);
        values[40] = Double.NaN;
        final SarimaModel model =
                (SarimaModel)
                        SeriesForecaster.learn(
                                        values,
                                        12,
                                        ForecastSettings.defaults()
                                                .withAveraged(1)
                                                .withTransform(TransformChoice.NONE))
                                .model();
        final double[] residuals = model.standardisedResiduals();
        final double[] fitted = model.fitted();
        assertTrue(Double.isNaN(residuals[40]));
        // far from the start and the gap, innovations have little more than the innovation variance
        final double deviation = Math.sqrt(model.innovationVariance()) * model.scale();
        assertEquals(1, (values[89] - fitted[89]) / deviation / residuals[89], 0.03);
    }
}
