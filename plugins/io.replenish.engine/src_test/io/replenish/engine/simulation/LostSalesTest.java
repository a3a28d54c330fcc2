// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.inventory.DemandMoments;
import io.replenish.engine.inventory.DemandShape;
import io.replenish.engine.inventory.ReviewedStock;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.inventory.theory.PoissonDemand;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected of demand that does not wait, and of stock-outs as events, by simulation. */
class LostSalesTest {

    private static final int BATCHES = 50;
    private static final int BATCH = 20_000;
    private static final StockCosts COSTS = new StockCosts(0.1, 20, StockoutCost.perUnit(3));

    /** Largest error of the fill rate seen with several orders on their way: 0.0152. */
    private static final double SEVERAL_FILL_RATE = 0.016;

    /** Largest error of the stock seen with several orders, in units of lead time demand: 0.016. */
    private static final double SEVERAL_STOCK = 0.02;

    /** Largest error of the fill rate seen for one order on its way with reviews: 0.0011. */
    private static final double REVIEWED_FILL_RATE = 0.0015;

    /** Largest error of stock and stock-outs seen likewise: 0.5 % and 8 %. */
    private static final double REVIEWED_STOCK = 0.01;

    private static final double REVIEWED_STOCKOUTS = 0.1;

    private static PoissonCustomers.Result[] customers(
            final double rate, final double leadTime, final double point, final double quantity) {
        return IntStream.range(0, BATCHES)
                .mapToObj(seed -> new PoissonCustomers(rate, leadTime, point, quantity, seed))
                .map(customers -> customers.serve(BATCH))
                .toArray(PoissonCustomers.Result[]::new);
    }

    private static Estimate estimate(
            final PoissonCustomers.Result[] batches,
            final ToDoubleFunction<PoissonCustomers.Result> number) {
        return Estimate.ratio(
                Arrays.stream(batches).mapToDouble(number).toArray(),
                Arrays.stream(batches).mapToDouble(batch -> 1).toArray());
    }

    private static ReviewedStock lost(
            final double rate, final double leadTime, final double review) {
        final double mean = rate * (leadTime + review);
        return ReviewedStock.of(
                        DemandMoments.of(mean, Math.sqrt(mean)),
                        leadTime,
                        review,
                        DemandShape.POISSON)
                .with(Shortage.LOST_SALE);
    }

    @ParameterizedTest
    @CsvSource({"2, 5, 8, 12", "2, 5, 0, 10", "0.3, 6, 3, 4", "5, 2, 14, 40", "1, 10, 9, 10"})
    void oneOrderOnItsWay_agreesWithSimulationWithinFourStandardErrors(
            final double rate, final double leadTime, final double point, final double quantity) {
        final ReviewedStock theory = lost(rate, leadTime, 0);
        final PoissonCustomers.Result[] seen = customers(rate, leadTime, point, quantity);
        assertAgree(
                theory.fillRate(point, quantity),
                estimate(seen, PoissonCustomers.Result::fillRate));
        assertAgree(
                theory.onHand(point, quantity), estimate(seen, PoissonCustomers.Result::onHand));
        assertAgree(
                theory.stockouts(point, quantity),
                estimate(seen, PoissonCustomers.Result::stockouts));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, 12, 6",
        "2, 5, 14, 3",
        "2, 5, 11, 1",
        "0.3, 6, 3, 1",
        "10, 7, 79, 20",
        "10, 7, 70, 40",
        "10, 14, 140, 50",
        "0.05, 200, 10, 9"
    })
    void severalOrdersOnTheirWay_areWithinTheStatedErrorOfSimulation(
            final double rate, final double leadTime, final double point, final double quantity) {
        final ReviewedStock theory = lost(rate, leadTime, 0);
        final PoissonCustomers.Result[] seen = customers(rate, leadTime, point, quantity);
        final double fillRate = estimate(seen, PoissonCustomers.Result::fillRate).value();
        final double error = Math.abs(theory.fillRate(point, quantity) - fillRate);
        assertTrue(error <= SEVERAL_FILL_RATE, () -> "error of the fill rate: " + error);
        final double waiting = theory.with(Shortage.BACKORDER).fillRate(point, quantity);
        assertTrue(error < Math.abs(waiting - fillRate) / 2, "closer than if demand waited");
        assertEquals(
                estimate(seen, PoissonCustomers.Result::onHand).value(),
                theory.onHand(point, quantity),
                SEVERAL_STOCK * rate * leadTime);
        final double stockouts = estimate(seen, PoissonCustomers.Result::stockouts).value();
        final double ratio = theory.stockouts(point, quantity) / stockouts;
        assertTrue(ratio > 0.9 && ratio < 1.5, () -> "expected to seen stock-outs: " + ratio);
    }

    private static LongRun simulate(
            final double rate,
            final int leadTime,
            final int review,
            final Shortage shortage,
            final double point,
            final double quantity) {
        return LongRunSimulator.simulate(
                new RandomItem(
                        Sampler.of(new PoissonDemand(rate)),
                        Sampler.ofLeadTime(leadTime, 0),
                        leadTime,
                        shortage,
                        COSTS),
                new ReorderPolicy(point, quantity, review),
                BATCHES,
                BATCH,
                17);
    }

    private static double stockouts(final ReplayTotals totals) {
        return totals.cycles() - totals.servedCycles();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, 1, 10, 30",
        "2, 5, 1, 8, 12",
        "5, 2, 1, 14, 40",
        "0.3, 6, 1, 2, 3",
        "3, 4, 7, 30, 60"
    })
    void reviewedStock_isWithinTheStatedErrorOfSimulation(
            final double rate,
            final int leadTime,
            final int review,
            final double point,
            final double quantity) {
        final ReviewedStock theory = lost(rate, leadTime, review);
        final LongRun run = simulate(rate, leadTime, review, Shortage.LOST_SALE, point, quantity);
        assertEquals(run.fillRate().value(), theory.fillRate(point, quantity), REVIEWED_FILL_RATE);
        final double onHand = run.perPeriod(ReplayTotals::onHand).value();
        assertEquals(onHand, theory.onHand(point, quantity), REVIEWED_STOCK * onHand);
        final double stockouts = run.perPeriod(LostSalesTest::stockouts).value();
        assertEquals(
                stockouts,
                rate * theory.stockouts(point, quantity),
                REVIEWED_STOCKOUTS * stockouts);
    }

    /** Orders exceed the demand of a review period, so that a review orders once at most. */
    @ParameterizedTest
    @CsvSource({"2, 5, 1, 12, 30", "0.3, 6, 1, 3, 9", "3, 4, 7, 30, 60", "5, 3, 2, 25, 40"})
    void stockoutsOfDemandThatWaits_agreeWithSimulationWithinFourStandardErrors(
            final double rate,
            final int leadTime,
            final int review,
            final double point,
            final double quantity) {
        assertAgree(
                rate
                        * lost(rate, leadTime, review)
                                .with(Shortage.BACKORDER)
                                .stockouts(point, quantity),
                simulate(rate, leadTime, review, Shortage.BACKORDER, point, quantity)
                        .perPeriod(LostSalesTest::stockouts));
    }

    private static void assertAgree(final double expected, final Estimate estimate) {
        assertEquals(expected, estimate.value(), 4 * estimate.standardError());
    }
}
