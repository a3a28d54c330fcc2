// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.engine.forecast.sarima.SarimaEstimator.Effort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is timed side by side computes the same number. */
class AirlineTest {

    /** Share by which two exact evaluations of a likelihood may differ. */
    private static final double EXACT = 1e-9;

    /** What JDemetra+'s optimiser may stop short of the maximum, or ours at its best. */
    private static final double NEAR = 1e-4;

    /** What it may stop short when it hurries: a tenth of what matters to a criterion. */
    private static final double NEAR_ENOUGH = 0.1;

    @ParameterizedTest
    @ValueSource(strings = {"99x12", "260x52"})
    void likelihoods_areTheSame(final String shape) throws Exception {
        final Airline airline = Shape.of(shape).airline();
        for (final double theta : new double[] {-0.9, -0.6, 0, 0.3}) {
            final double expected = airline.jdemetraLikelihood(theta, -0.5);
            assertEquals(
                    expected, airline.replenishLikelihood(theta, -0.5), EXACT * Math.abs(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99x12", "260x52"})
    void fits_findTheSameMaximum(final String shape) throws Exception {
        final Airline airline = Shape.of(shape).airline();
        final double expected = airline.jdemetraFit();
        assertEquals(expected, airline.replenishFit(Effort.SINGLE), NEAR_ENOUGH);
        assertEquals(expected, airline.replenishFit(Effort.THOROUGH), NEAR);
    }
}
