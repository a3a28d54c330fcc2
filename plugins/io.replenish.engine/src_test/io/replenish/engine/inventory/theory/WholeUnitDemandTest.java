// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Demand in whole units, against sums over its probabilities. */
class WholeUnitDemandTest {

    /** Sums of thousands of terms in double precision, beside closed forms that cancel. */
    private static final double SUM = 1e-10;

    /** Beyond it, what is left of each distribution tested weighs less than {@link #SUM}. */
    private static final int END = 6000;

    private static final double[] STOCKS = {-3, -0.4, 0, 0.5, 1, 2.25, 7, 20, 61.75, 150};

    static Stream<LeadTimeDemand> demands() {
        return Stream.of(
                new PoissonDemand(0.02),
                new PoissonDemand(6),
                new PoissonDemand(200),
                new NegativeBinomialDemand(3, 0.02),
                new NegativeBinomialDemand(0.4, 0.3),
                NegativeBinomialDemand.of(15, 6),
                NegativeBinomialDemand.trialsUntilSuccess(0.2),
                new ShiftedDemand(new PoissonDemand(4), 2),
                EmpiricalDemand.ofUnits(0.2, 0, 0.5, 0.3),
                EmpiricalDemand.of(Map.of(3.0, 0.25, 40.0, 0.75)));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void moments_areThoseOfTheProbabilities(final LeadTimeDemand demand) {
        double sum = 0;
        double mean = 0;
        double square = 0;
        for (int units = 0; units < END; units++) {
            final double probability = demand.probability(units);
            sum += probability;
            mean += probability * units;
            square += probability * units * units;
        }
        assertTrue(demand.wholeUnits());
        assertEquals(1, sum, SUM);
        assertEquals(mean, demand.mean(), SUM * (1 + mean));
        assertEquals(square - mean * mean, square(demand.standardDeviation()), SUM * (1 + square));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void cumulativeProbabilityLossAndSurplus_areSums(final LeadTimeDemand demand) {
        for (final double stock : STOCKS) {
            double cumulative = 0;
            double loss = 0;
            double surplus = 0;
            for (int units = 0; units < END; units++) {
                cumulative += units <= stock ? demand.probability(units) : 0;
                loss += Math.max(0, units - stock) * demand.probability(units);
                surplus += Math.max(0, stock - units) * demand.probability(units);
            }
            assertEquals(cumulative, demand.cumulative(stock), SUM);
            assertEquals(loss, demand.loss(stock), SUM * (1 + demand.mean() + Math.abs(stock)));
            assertEquals(
                    surplus, demand.surplus(stock), SUM * (1 + demand.mean() + Math.abs(stock)));
        }
    }

    @ParameterizedTest
    @MethodSource("demands")
    void secondOrder_isTheSumOfTheFirst(final LeadTimeDemand demand) {
        for (final double stock : STOCKS) {
            double above = 0;
            double upTo = 0;
            for (int step = 0; step < END; step++) {
                above += demand.loss(stock + 1 + step);
                upTo += demand.surplus(stock - step);
            }
            final double scale =
                    square(demand.standardDeviation()) + square(demand.mean() - stock) + 1;
            assertEquals(above, demand.secondLoss(stock), 1e-8 * scale);
            assertEquals(upTo, demand.secondSurplus(stock), 1e-8 * scale);
        }
    }

    @ParameterizedTest
    @MethodSource("demands")
    void quantile_isTheLeastStockThatCovers(final LeadTimeDemand demand) {
        for (final double probability : new double[] {1e-9, 0.1, 0.5, 0.9, 0.99, 0.999999}) {
            double expected = 0;
            while (demand.cumulative(expected) < probability) {
                expected++;
            }
            assertEquals(expected, demand.quantile(probability));
        }
    }

    /** Far out the closed forms subtract large numbers; the sum of what lies above does not. */
    @Test
    void lossFarInTheTail_keepsItsDigits() {
        final LeadTimeDemand demand = new PoissonDemand(100);
        double expected = 0;
        for (int units = 400; units > 200; units--) {
            expected += (units - 200) * demand.probability(units);
        }
        assertTrue(expected < 1e-15);
        assertEquals(1, demand.loss(200) / expected, 1e-8);
    }

    @Test
    void observations_countEqually() {
        final LeadTimeDemand demand = EmpiricalDemand.observed(2, 7, 2, 0.5);
        assertEquals(2.875, demand.mean(), 1e-12);
        assertEquals(0.5, demand.probability(2), 1e-12);
        assertEquals((7 - 3) / 4.0, demand.loss(3), 1e-12);
        assertEquals(16 / 8.0, demand.secondLoss(3), 1e-12);
        assertEquals(7, demand.quantile(0.9));
    }

    @Test
    void impossibleParameters_areRefusedByValue() {
        assertMessage("-2", () -> new PoissonDemand(-2));
        assertMessage("NaN", () -> new PoissonDemand(Double.NaN));
        assertMessage("1.5", () -> new NegativeBinomialDemand(3, 1.5));
        assertMessage("above the mean, 9.0", () -> NegativeBinomialDemand.of(9, 3));
        assertMessage("0.7", () -> EmpiricalDemand.ofUnits(0.2, 0.5));
        assertMessage("-0.5", () -> EmpiricalDemand.ofUnits(-0.5, 1.5));
        assertMessage("0.5", () -> new ShiftedDemand(new PoissonDemand(1), 0.5));
        assertMessage("0.0", () -> EmpiricalDemand.ofUnits());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void quantileOfWhatIsNoProbability_isRefused(final double probability) {
        demands()
                .forEach(
                        demand ->
                                assertThrows(
                                        IllegalArgumentException.class,
                                        () -> demand.quantile(probability)));
    }

    private static void assertMessage(
            final String part, final org.junit.jupiter.api.function.Executable action) {
        final String message = assertThrows(IllegalArgumentException.class, action).getMessage();
        assertTrue(message.contains(part), message);
    }

    private static double square(final double x) {
        return x * x;
    }
}
