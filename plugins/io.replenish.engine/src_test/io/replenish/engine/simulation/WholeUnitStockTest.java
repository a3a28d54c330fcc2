// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.engine.inventory.DemandMoments;
import io.replenish.engine.inventory.DemandShape;
import io.replenish.engine.inventory.ReviewedStock;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected of slow movers in whole units, against a million simulated periods. */
class WholeUnitStockTest {

    private static final int BATCHES = 50;
    private static final int BATCH = 20_000;
    private static final StockCosts COSTS = new StockCosts(0.1, 20, StockoutCost.perUnit(3));

    /** Sums of the demand of periods have the same distribution with other parameters. */
    @ParameterizedTest
    @CsvSource({
        "NEGATIVE_BINOMIAL, 0.8, 2.0, 4, 1, 6, 5",
        "NEGATIVE_BINOMIAL, 0.2, 0.9, 6, 1, 2, 1",
        "NEGATIVE_BINOMIAL, 1.5, 4.5, 3, 4, 12, 8",
        "NEGATIVE_BINOMIAL, 0.3, 0.3, 5, 1, 1, 3",
        "POISSON, 0.5, 0.5, 5, 1, 3, 4",
        "POISSON, 2.5, 2.5, 2, 2, 9, 1"
    })
    void longRun_agreesWithTheoryWithinFourStandardErrors(
            final DemandShape shape,
            final double mean,
            final double variance,
            final int leadTime,
            final int review,
            final double point,
            final double quantity) {
        final LongRun run =
                LongRunSimulator.simulate(
                        new RandomItem(
                                Sampler.of(
                                        shape.demand(DemandMoments.of(mean, Math.sqrt(variance)))),
                                Sampler.ofLeadTime(leadTime, 0),
                                leadTime,
                                Shortage.BACKORDER,
                                COSTS),
                        new ReorderPolicy(point, quantity, review),
                        BATCHES,
                        BATCH,
                        Math.round(100 * mean));
        final double interval = leadTime + review;
        final ReviewedStock theory =
                ReviewedStock.of(
                        DemandMoments.of(mean * interval, Math.sqrt(variance * interval)),
                        leadTime,
                        review,
                        shape);
        assertAgree(theory.onHand(point, quantity), run.perPeriod(ReplayTotals::onHand));
        assertAgree(theory.backorders(point, quantity), run.perPeriod(ReplayTotals::backorders));
        assertAgree(theory.fillRate(point, quantity), run.fillRate());
    }

    private static void assertAgree(final double expected, final Estimate estimate) {
        assertEquals(expected, estimate.value(), 4 * estimate.standardError());
    }
}
