// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheapestPointTest {

    /** Every whole reorder point far beyond the best one. */
    @ParameterizedTest
    @CsvSource({
        "80, 25, 60, 1, 10, 1",
        "80, 25, 60, 0.2, 3000, 1",
        "80, 25, 600, 1, 5000, 0",
        "6, 4, 12, 0.5, 40, 1",
        "6, 4, 12, 0.5, 0, 1",
        "1.5, 3, 1, 2, 900, 7",
        "80, 90, 10, 1, 2, 0"
    })
    void noWholeReorderPoint_isCheaper(
            final double mean,
            final double deviation,
            final double quantity,
            final double holding,
            final double stockout,
            final double review) {
        for (final DemandShape shape : DemandShape.values()) {
            final CheapestPoint cheapest =
                    new CheapestPoint(
                            ReviewedStock.of(DemandMoments.of(mean, deviation), 5, review, shape),
                            quantity,
                            holding,
                            stockout,
                            true);
            final double point = cheapest.reorderPoint();
            assertEquals(Math.rint(point), point);
            double least = Double.POSITIVE_INFINITY;
            for (int other = 0; other < mean + 20 * deviation; other++) {
                least = Math.min(least, cheapest.cost(other));
            }
            final double rounding = 1e-9 * Math.max(1, least);
            assertEquals(least, cheapest.cost(point), rounding, shape + " at " + point);
        }
    }

    /** Hadley and Whitin: P(stock-out) = h Q / (p d) where hardly anything is left unserved. */
    @Test
    void largeOrders_haveTheProbabilityOfStockoutOfTheTextbook() {
        final ReviewedStock stock =
                ReviewedStock.of(DemandMoments.of(80, 25), 5, 0, DemandShape.NORMAL);
        final double point = new CheapestPoint(stock, 400, 0.1, 4000, false).reorderPoint();
        // their formula takes stock on hand for the net stock, which is off by the fill rate
        assertEquals(0.01, 1 - stock.cycleService(point), 1e-5);
        assertTrue(stock.fillRate(point, 400) > 0.999);
    }
}
