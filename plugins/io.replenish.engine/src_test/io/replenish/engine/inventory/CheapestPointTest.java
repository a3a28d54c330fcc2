// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheapestPointTest {

    /** Every whole reorder point far beyond the best one. */
    @ParameterizedTest
    @CsvSource({
        "80, 25, 60, 1, 10, 0, 1",
        "80, 25, 60, 0.2, 3000, 0, 1",
        "80, 25, 60, 0.2, 0, 3000, 1",
        "80, 25, 600, 1, 5000, 0, 0",
        "80, 25, 600, 1, 0, 50000, 0",
        "80, 25, 90, 1, 1000, 20000, 0",
        "6, 4, 12, 0.5, 40, 0, 1",
        "6, 4, 12, 0.5, 0, 0, 1",
        "6, 4, 12, 0.5, 20, 300, 1",
        "1.5, 3, 1, 2, 900, 0, 7",
        "80, 90, 10, 1, 2, 0, 0"
    })
    void noWholeReorderPoint_isCheaper(
            final double mean,
            final double deviation,
            final double quantity,
            final double holding,
            final double unit,
            final double event,
            final double review) {
        for (final DemandShape shape : DemandShape.values()) {
            for (final Shortage shortage : Shortage.values()) {
                final ReviewedStock stock =
                        ReviewedStock.of(DemandMoments.of(mean, deviation), 5, review, shape)
                                .with(shortage);
                final DoubleUnaryOperator cost = cost(stock, quantity, holding, unit, event);
                final double point = CheapestPoint.of(cost, stock.protection(), true);
                assertEquals(Math.rint(point), point);
                double least = Double.POSITIVE_INFINITY;
                double best = 0;
                for (int other = 0; other < mean + 20 * deviation; other++) {
                    if (cost.applyAsDouble(other) < least) {
                        least = cost.applyAsDouble(other);
                        best = other;
                    }
                }
                final double rounding = 1e-9 * Math.max(1, least);
                assertEquals(
                        least,
                        cost.applyAsDouble(point),
                        rounding,
                        shape + ", " + shortage + " at " + point + ", not " + best);
            }
        }
    }

    /** What a year costs, by the outcome of a reorder point. */
    private static DoubleUnaryOperator cost(
            final ReviewedStock stock,
            final double quantity,
            final double holding,
            final double unit,
            final double event) {
        return point ->
                holding * stock.onHand(point, quantity)
                        + unit * (1 - stock.fillRate(point, quantity))
                        + event * stock.stockouts(point, quantity);
    }

    /** Hadley and Whitin: P(stock-out) = h Q / (p d) where hardly anything is left unserved. */
    @Test
    void largeOrders_haveTheProbabilityOfStockoutOfTheTextbook() {
        final ReviewedStock stock =
                ReviewedStock.of(DemandMoments.of(80, 25), 5, 0, DemandShape.NORMAL);
        final double point =
                CheapestPoint.of(cost(stock, 400, 0.1, 4000, 0), stock.protection(), false);
        // their formula takes stock on hand for the net stock, which is off by the fill rate
        assertEquals(0.01, 1 - stock.cycleService(point), 1e-5);
        assertTrue(stock.fillRate(point, 400) > 0.999);
    }

    /**
     * Silver, Pyke and Peterson, rule for a cost B per event: k = sqrt(2 ln(D B / (sqrt(2 pi) Q h
     * sigma))), with the expected stock taken for the net stock, as where hardly anything is owed.
     */
    @Test
    void costPerEvent_hasTheSafetyFactorOfTheTextbook() {
        final double deviation = 25;
        final ReviewedStock stock =
                ReviewedStock.of(DemandMoments.of(80, deviation), 5, 0, DemandShape.NORMAL);
        final double yearly = 2000;
        final double perEvent = 30;
        final double point =
                CheapestPoint.of(
                        cost(stock, 400, 0.1, 0, yearly * perEvent), stock.protection(), false);
        final double ratio = yearly * perEvent / (Math.sqrt(2 * Math.PI) * 400 * 0.1 * deviation);
        final double textbook = 80 + deviation * Math.sqrt(2 * Math.log(ratio));
        // the textbook's stock is off by the fill rate, which is above 0.9995 here
        assertEquals(textbook, point, 0.01);
    }
}
