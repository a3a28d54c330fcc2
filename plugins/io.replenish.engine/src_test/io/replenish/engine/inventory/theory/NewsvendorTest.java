// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of Snyder and Shen (2019) with stockpyl's digits, and search over many stocks. */
class NewsvendorTest {

    /** Commons Math's normal quantile, incomplete gamma and beta functions. */
    private static final double DIGITS = 1e-9;

    private static final Newsvendor NEWSSTAND = new Newsvendor(0.18, 0.7);

    @Test
    void normalDemand_isThatOfExamples41And43() {
        final LeadTimeDemand demand = new NormalDemand(50, 8);
        assertEquals(56.60395592743389, NEWSSTAND.stock(demand), 1e-7);
        assertEquals(1.9976051931766445, NEWSSTAND.cost(demand, NEWSSTAND.stock(demand)), DIGITS);
        assertEquals(2.156131552870387, NEWSSTAND.cost(demand, 60), DIGITS);
    }

    @Test
    void poissonDemand_isThatOfStockpyl() {
        final LeadTimeDemand demand = new PoissonDemand(50);
        assertEquals(56, NEWSSTAND.stock(demand));
        assertEquals(1.797235211809178, NEWSSTAND.cost(demand, 56), DIGITS);
    }

    /** Problem 4.7: demand of a table. */
    @Test
    void demandOfATable_isThatOfTheTextbook() {
        final LeadTimeDemand demand =
                EmpiricalDemand.ofUnits(0, 0.25, 0.05, 0.1, 0.2, 0.15, 0.1, 0.1, 0.05);
        final Newsvendor costs = new Newsvendor(500_000, 1_000_000);
        assertEquals(5, costs.stock(demand));
        assertEquals(1_225_000, costs.cost(demand, 5), 1e-6);
        assertEquals(1_725_000, costs.cost(demand, 3), 1e-6);
    }

    @Test
    void sellingSeason_isThatOfExample42() {
        final SellingSeason season = new SellingSeason(1, 0.3, 0.12, 0, 0);
        final LeadTimeDemand normal = new NormalDemand(50, 8);
        assertEquals(56.60395592743389, season.stock(normal), 1e-7);
        assertEquals(33.002394806823354, season.profit(normal, season.stock(normal)), DIGITS);
        final LeadTimeDemand poisson = new PoissonDemand(50);
        assertEquals(56, season.stock(poisson));
        assertEquals(33.20276478819082, season.profit(poisson, 56), DIGITS);
    }

    /** Profit counted out demand by demand. */
    @Test
    void profit_isRevenueLessCosts() {
        final SellingSeason season = new SellingSeason(7, 2.5, 1.5, 1, 5);
        final LeadTimeDemand demand = EmpiricalDemand.ofUnits(0.1, 0.2, 0.3, 0.4);
        for (int stock = 0; stock < 5; stock++) {
            double expected = -2.5 * stock;
            for (int units = 0; units < 4; units++) {
                final double left = Math.max(0, stock - units);
                final double missing = Math.max(0, units - stock);
                expected +=
                        demand.probability(units)
                                * (7 * Math.min(stock, units) + (1.5 - 1) * left - 5 * missing);
            }
            assertEquals(expected, season.profit(demand, stock), 1e-12);
        }
    }

    @Test
    void stockAgainstDisruptions_isThatOfExample93() {
        final DisruptedNewsvendor stock =
                new DisruptedNewsvendor(new Newsvendor(0.25, 3), 2000, 0.04, 0.25);
        assertEquals(8000, stock.stock());
        // stockpyl ends its sum where 1e-10 of the probability is left
        assertEquals(2737.0689302470355, stock.cost(8000), 1e-4);
        assertEquals(5710.344790717086, stock.cost(1200), 1e-4);
    }

    @ParameterizedTest
    @CsvSource({"0.04, 0.25", "0.5, 0.5", "0.9, 0.05"})
    void costAgainstDisruptions_isASum(final double disruption, final double recovery) {
        final Newsvendor costs = new Newsvendor(2, 9);
        final DisruptedNewsvendor stock = new DisruptedNewsvendor(costs, 10, disruption, recovery);
        double best = Double.POSITIVE_INFINITY;
        for (double level = -5; level < 600; level += 2.5) {
            double chance = recovery / (disruption + recovery);
            double expected = 0;
            for (int n = 0; n < 2000; n++) {
                final double need = (n + 1) * 10;
                expected +=
                        chance * (2 * Math.max(0, level - need) + 9 * Math.max(0, need - level));
                chance *= n == 0 ? disruption : 1 - recovery;
            }
            assertEquals(expected, stock.cost(level), 1e-9 * expected);
            best = Math.min(best, expected);
        }
        assertEquals(best, stock.cost(stock.stock()), 1e-9 * best);
    }

    @Test
    void stockWithAdditiveYield_isThatOfExample96() {
        final UncertainYield.OnePeriod period =
                new UncertainYield.OnePeriod(
                        new Newsvendor(15, 75), 1.5e6, new UniformDemand(-500000, 500000));
        assertEquals(1833333.3333333335, period.stock(), 1e-6);
        assertEquals(6250000, period.cost(period.stock()), 1e-6);
    }

    @Test
    void fillRates_areThoseOfScipy() {
        final LeadTimeDemand demand = new NormalDemand(400, 40);
        final FillRate rate = new FillRate(demand, 200);
        assertEquals(413.79469768838675, rate.reorderPoint(0.95), 1e-7);
        assertEquals(413.794698559961, rate.approximateReorderPoint(0.95), 1e-7);
        assertEquals(0.95, rate.of(413.79469768838675), DIGITS);
    }

    /** Half of a large order is served even if it is placed when its quantity is owed. */
    @Test
    void lowFillRateWithLargeOrders_hasANegativeReorderPoint() {
        final FillRate rate = new FillRate(new NormalDemand(10, 3), 1000);
        final double point = rate.reorderPoint(0.2);
        assertTrue(point < -700, () -> "" + point);
        assertEquals(0.2, rate.of(point), DIGITS);
    }

    @Test
    void parametersOutOfRange_areRefused() {
        for (final double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> new Newsvendor(bad, 1));
            assertThrows(IllegalArgumentException.class, () -> new Newsvendor(1, bad));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new FillRate(new NormalDemand(1, 1), bad));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new DisruptedNewsvendor(NEWSSTAND, bad, 0.1, 0.1));
        }
        assertThrows(IllegalArgumentException.class, () -> new SellingSeason(1, 1, 0.1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new SellingSeason(2, 1, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new SellingSeason(2, 1, 0, -1, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FillRate(new NormalDemand(1, 1), 1).reorderPoint(1));
    }
}
