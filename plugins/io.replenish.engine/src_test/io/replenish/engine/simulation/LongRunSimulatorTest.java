// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.replenish.engine.inventory.DemandMoments;
import io.replenish.engine.inventory.DemandShape;
import io.replenish.engine.inventory.ReviewedStock;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import io.replenish.engine.inventory.theory.MinMaxReview;
import io.replenish.engine.inventory.theory.NegativeBinomialDemand;
import io.replenish.engine.inventory.theory.Newsvendor;
import io.replenish.engine.inventory.theory.NormalDemand;
import io.replenish.engine.inventory.theory.PoissonDemand;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A million periods against closed forms, which know nothing of the simulation. */
class LongRunSimulatorTest {

    private static final int BATCHES = 50;

    private static final int BATCH = 20_000;

    private static final StockCosts COSTS = new StockCosts(0.1, 20, StockoutCost.perUnit(3));

    private static RandomItem item(
            final LeadTimeDemand demand, final int leadTime, final Shortage shortage) {
        return new RandomItem(
                Sampler.of(demand), Sampler.ofLeadTime(leadTime, 0), leadTime, shortage, COSTS);
    }

    private static void assertAgree(final double expected, final Estimate estimate) {
        assertEquals(expected, estimate.value(), 4 * estimate.standardError());
    }

    /** Deviations of a fifth of the mean: demand below 0 has a probability of 3e-7. */
    @ParameterizedTest
    @CsvSource({"3, 1, 380, 520", "3, 1, 430, 150", "5, 4, 900, 800", "8, 1, 880, 900"})
    void reorderPointsWithNormalDemand_agreeWithTheory(
            final int leadTime, final int review, final double point, final double quantity) {
        final LongRun run =
                LongRunSimulator.simulate(
                        item(new NormalDemand(100, 20), leadTime, Shortage.BACKORDER),
                        new ReorderPolicy(point, quantity, review),
                        BATCHES,
                        BATCH,
                        leadTime);
        final double interval = leadTime + review;
        final ReviewedStock theory =
                ReviewedStock.of(
                        DemandMoments.of(100 * interval, 20 * Math.sqrt(interval)),
                        leadTime,
                        review,
                        DemandShape.NORMAL);
        assertAgree(theory.onHand(point, quantity), run.perPeriod(ReplayTotals::onHand));
        assertAgree(theory.backorders(point, quantity), run.perPeriod(ReplayTotals::backorders));
        assertAgree(theory.fillRate(point, quantity), run.fillRate());
    }

    @ParameterizedTest
    @CsvSource({"6, 0, 4, 10", "6, 3, 22, 40", "0.4, 2, 1, 4", "30, 8, 280, 281"})
    void minMaxPoliciesWithPoissonDemand_costWhatTheorySays(
            final double mean, final int leadTime, final double point, final double level) {
        final LeadTimeDemand period = new PoissonDemand(mean);
        final LongRun run =
                LongRunSimulator.simulate(
                        item(period, leadTime, Shortage.BACKORDER),
                        new MinMaxPolicy(point, level, 1),
                        BATCHES,
                        BATCH,
                        7);
        final LeadTimeDemand protection = new PoissonDemand(mean * (leadTime + 1));
        final MinMaxReview theory = new MinMaxReview(new Newsvendor(1, 9), 5, period, protection);
        assertAgree(
                theory.cost(point, level),
                run.perPeriod(t -> 5.0 * t.orders() + t.onHand() + 9 * t.backorders()));
    }

    /** Sums of negative binomial demand of the same chance are negative binomial. */
    @Test
    void minMaxPolicyWithLumpyDemand_costsWhatTheorySays() {
        final LongRun run =
                LongRunSimulator.simulate(
                        item(new NegativeBinomialDemand(0.5, 0.1), 2, Shortage.BACKORDER),
                        new MinMaxPolicy(20, 55, 1),
                        BATCHES,
                        BATCH,
                        8);
        final MinMaxReview theory =
                new MinMaxReview(
                        new Newsvendor(1, 9),
                        40,
                        new NegativeBinomialDemand(0.5, 0.1),
                        new NegativeBinomialDemand(1.5, 0.1));
        assertAgree(
                theory.cost(20, 55),
                run.perPeriod(t -> 40.0 * t.orders() + t.onHand() + 9 * t.backorders()));
    }

    /** Without lead time, stock that is filled up every period is a newsvendor's. */
    @Test
    void lostSalesWithoutLeadTime_areTheLossFunction() {
        final LeadTimeDemand demand = new PoissonDemand(12);
        final LongRun run =
                LongRunSimulator.simulate(
                        item(demand, 0, Shortage.LOST_SALE),
                        new MinMaxPolicy(13, 14, 1),
                        BATCHES,
                        BATCH,
                        9);
        // up to 14 again once 13 or less are left, which is whenever there was any demand
        assertAgree(demand.loss(14), run.perPeriod(ReplayTotals::lost));
        assertAgree(demand.surplus(14), run.perPeriod(ReplayTotals::onHand));
        assertEquals(0, run.totals().backorders());
    }

    /**
     * With an order in every period there is a delivery in every period, and no stock-out if the
     * demand of lead time and one period does not exceed the level.
     */
    @ParameterizedTest
    @CsvSource({"0, 110", "3, 440", "3, 400", "8, 1000"})
    void cycleServiceOfOrdersInEveryPeriod_isTheProbabilityOfEnough(
            final int leadTime, final double level) {
        final LongRun run =
                LongRunSimulator.simulate(
                        item(new NormalDemand(100, 20), leadTime, Shortage.BACKORDER),
                        new MinMaxPolicy(Math.nextDown(level), level, 1),
                        BATCHES,
                        BATCH,
                        leadTime);
        final NormalDemand protection =
                new NormalDemand(100.0 * (leadTime + 1), 20 * Math.sqrt(leadTime + 1));
        assertAgree(protection.cumulative(level), run.cycleService());
        assertEquals(run.totals().periods(), run.totals().cycles(), BATCHES);
    }

    @Test
    void twoPolicies_meetTheSameDemandAndLeadTimes() {
        final RandomItem item =
                new RandomItem(
                        Sampler.of(new NormalDemand(100, 20)),
                        Sampler.ofLeadTime(3, 2),
                        30,
                        Shortage.LOST_SALE,
                        COSTS);
        final LongRun low =
                LongRunSimulator.simulate(item, new ReorderPolicy(300, 500, 1), 3, 1000, 4);
        final LongRun high =
                LongRunSimulator.simulate(item, new ReorderPolicy(600, 500, 1), 3, 1000, 4);
        assertEquals(low.totals().demand(), high.totals().demand());
        assertNotEquals(low.totals().served(), high.totals().served());
        assertEquals(
                low, LongRunSimulator.simulate(item, new ReorderPolicy(300, 500, 1), 3, 1000, 4));
        assertNotEquals(
                low, LongRunSimulator.simulate(item, new ReorderPolicy(300, 500, 1), 3, 1000, 5));
    }

    /** Four batches by hand: 1, 2, 3, 6 orders in 10 periods each. */
    @Test
    void standardError_isThatOfTheBatches() {
        final LongRun run =
                new LongRun(
                        IntStream.of(1, 2, 3, 6)
                                .mapToObj(
                                        orders ->
                                                new ReplayTotals(
                                                        10, 0, 0, 0, 0, 0, 0, 0, 0, orders, 0, 0, 0,
                                                        0, 0, 0))
                                .toList());
        final Estimate orders = run.perPeriod(ReplayTotals::orders);
        assertEquals(0.3, orders.value(), 1e-12);
        assertEquals(Math.sqrt(14.0 / 3 / 4) / 10, orders.standardError(), 1e-12);
        assertEquals(3.182446305 * orders.standardError(), orders.margin(0.95), 1e-8);
    }

    @Test
    void argumentsOutOfRange_areRefused() {
        final RandomItem item = item(new PoissonDemand(1), 1, Shortage.BACKORDER);
        final StockPolicy policy = new MinMaxPolicy(1, 2, 1);
        for (final int[] wrong :
                List.of(new int[] {1, 9}, new int[] {2, 0}, new int[] {9, 1 << 30})) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> LongRunSimulator.simulate(item, policy, wrong[0], wrong[1], 1));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new RandomItem(random -> 1, random -> 1, -1, Shortage.BACKORDER, COSTS));
        assertThrows(IllegalArgumentException.class, () -> new MinMaxPolicy(2, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new MinMaxPolicy(Double.NaN, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new MinMaxPolicy(1, 2, 0));
    }
}
