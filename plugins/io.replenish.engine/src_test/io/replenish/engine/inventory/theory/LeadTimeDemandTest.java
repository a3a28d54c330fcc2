// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTimeDemandTest {

    /**
     * Simpson's rule with 20,000 steps, in standard deviations: where a density begins with a jump,
     * it is off by up to the square of a step.
     */
    private static final double QUADRATURE = 1e-6;

    /** Commons Math solves for quantiles of gamma to 1e-9 relative to the range searched. */
    private static final double QUANTILE = 1e-7;

    static Stream<LeadTimeDemand> demands() {
        return Stream.of(
                new NormalDemand(100, 20),
                new NormalDemand(3, 4),
                new NormalDemand(-5, 2),
                new GammaDemand(10, 8),
                new GammaDemand(4, 1),
                new GammaDemand(5000, 60),
                new LogNormalDemand(30, 12),
                new LogNormalDemand(7, 3),
                LogNormalDemand.ofLogarithm(1, 0.2),
                GammaDemand.ofShape(3, 2),
                GammaDemand.exponential(5),
                new UniformDemand(-3, 9),
                new ShiftedDemand(new GammaDemand(10, 8), -4));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void loss_isTheIntegralOfTheUpperTail(final LeadTimeDemand demand) {
        for (final double deviations : new double[] {-2, -0.5, 0, 1, 2.5}) {
            final double x = demand.mean() + deviations * demand.standardDeviation();
            final double expected = integral(x, end(demand), y -> 1 - demand.cumulative(y));
            assertEquals(expected, demand.loss(x), QUADRATURE * demand.standardDeviation());
        }
    }

    @ParameterizedTest
    @MethodSource("demands")
    void secondLoss_isTheIntegralOfTheLoss(final LeadTimeDemand demand) {
        for (final double deviations : new double[] {-2, -0.5, 0, 1, 2.5}) {
            final double x = demand.mean() + deviations * demand.standardDeviation();
            final double expected = integral(x, end(demand), demand::loss);
            final double scale = demand.standardDeviation() * demand.standardDeviation();
            assertEquals(expected, demand.secondLoss(x), QUADRATURE * scale);
        }
    }

    @ParameterizedTest
    @MethodSource("demands")
    void surplus_isWhatIsLeftOfTheStock(final LeadTimeDemand demand) {
        for (final double deviations : new double[] {-1, 0, 2}) {
            final double x = demand.mean() + deviations * demand.standardDeviation();
            final double begin = demand.mean() - 60 * demand.standardDeviation();
            final double deviation = demand.standardDeviation();
            assertEquals(
                    integral(begin, x, demand::cumulative),
                    demand.surplus(x),
                    QUADRATURE * deviation);
            assertEquals(
                    integral(begin, x, demand::surplus),
                    demand.secondSurplus(x),
                    QUADRATURE * deviation * deviation);
        }
    }

    @ParameterizedTest
    @MethodSource("demands")
    void quantile_invertsTheCumulativeDistribution(final LeadTimeDemand demand) {
        for (final double p : new double[] {1e-6, 0.05, 0.5, 0.9, 0.99, 0.9999}) {
            assertEquals(p, demand.cumulative(demand.quantile(p)), QUANTILE);
        }
    }

    @ParameterizedTest
    @MethodSource("demands")
    void lossesFarInTheTails_areThoseOfCertainty(final LeadTimeDemand demand) {
        final double far = 60 * demand.standardDeviation() + Math.abs(demand.mean());
        assertEquals(demand.mean() + far, demand.loss(-far), 1e-9 * far);
        assertTrue(demand.loss(100 * far) >= 0 && demand.loss(100 * far) < 1e-6);
        assertTrue(demand.secondLoss(100 * far) >= 0 && demand.secondLoss(100 * far) < 1e-3);
    }

    /** Where the tail that is left weighs less than the tolerance: log-normal tails are long. */
    private static double end(final LeadTimeDemand demand) {
        return demand.mean() + 60 * demand.standardDeviation();
    }

    private static double integral(
            final double from,
            final double to,
            final java.util.function.DoubleUnaryOperator function) {
        final int steps = 20_000;
        final double width = (to - from) / steps;
        double sum = function.applyAsDouble(from) + function.applyAsDouble(to);
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * function.applyAsDouble(from + i * width);
        }
        return sum * width / 3;
    }

    @Test
    void certainDemand_isAStep() {
        final LeadTimeDemand demand = new CertainDemand(10);
        assertEquals(0, demand.cumulative(9.99));
        assertEquals(1, demand.cumulative(10));
        assertEquals(10, demand.quantile(0.2));
        assertEquals(3, demand.loss(7));
        assertEquals(4.5, demand.secondLoss(7));
        assertEquals(0, demand.loss(11));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void quantileOfWhatIsNoProbability_isRefused(final double probability) {
        for (final LeadTimeDemand demand :
                List.of(
                        new NormalDemand(1, 1),
                        new GammaDemand(1, 1),
                        new LogNormalDemand(1, 1),
                        new CertainDemand(1))) {
            assertThrows(IllegalArgumentException.class, () -> demand.quantile(probability));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void deviationThatIsNotAboveZero_isRefused(final double deviation) {
        assertThrows(IllegalArgumentException.class, () -> new NormalDemand(1, deviation));
        assertThrows(IllegalArgumentException.class, () -> new GammaDemand(1, deviation));
        assertThrows(IllegalArgumentException.class, () -> new LogNormalDemand(1, deviation));
    }
}
