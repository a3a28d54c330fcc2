// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.inventory.DemandMoments;
import io.replenish.engine.inventory.DemandShape;
import io.replenish.engine.inventory.ReviewedStock;
import io.replenish.engine.inventory.Shortage;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.engine.inventory.theory.NormalDemand;
import org.junit.jupiter.api.Test;

/** Lead times of four, six or eight periods, and orders so large that none overtakes another. */
class UncertainLeadTimeTest {

    /**
     * Units and shares by which a normal distribution with the moments of the mixture of three
     * differs from it here.
     */
    private static final double STOCK = 0.2;

    private static final double FILL_RATE = 2e-3;

    private static final double MEAN = 10;
    private static final double DEVIATION = 3;
    private static final double POINT = 78;
    private static final double QUANTITY = 200;

    @Test
    void longRun_agreesWithTheMomentsOfTheMixture() {
        final LongRun run =
                LongRunSimulator.simulate(
                        new RandomItem(
                                Sampler.of(new NormalDemand(MEAN, DEVIATION)),
                                random -> 4 + 2 * random.nextInt(3),
                                8,
                                Shortage.BACKORDER,
                                new StockCosts(1, 1, StockoutCost.perUnit(1))),
                        new ReorderPolicy(POINT, QUANTITY, 1),
                        50,
                        20_000,
                        3);
        final double leadTimeDeviation = Math.sqrt(8.0 / 3);
        final DemandMoments demand = DemandMoments.of(7 * MEAN, Math.sqrt(7) * DEVIATION);
        final ReviewedStock theory =
                ReviewedStock.of(demand, MEAN * leadTimeDeviation, 6, 1, DemandShape.NORMAL);
        final Estimate onHand = run.perPeriod(ReplayTotals::onHand);
        assertEquals(
                theory.onHand(POINT, QUANTITY), onHand.value(), STOCK + 4 * onHand.standardError());
        assertEquals(
                theory.fillRate(POINT, QUANTITY),
                run.fillRate().value(),
                FILL_RATE + 4 * run.fillRate().standardError());
        // with certain lead times far fewer units would be lacking
        final ReviewedStock certain = ReviewedStock.of(demand, 6, 1, DemandShape.NORMAL);
        assertTrue(
                certain.fillRate(POINT, QUANTITY) - run.fillRate().value() > 4 * FILL_RATE,
                () -> certain.fillRate(POINT, QUANTITY) + " " + run.fillRate());
    }
}
