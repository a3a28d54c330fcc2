// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StockOptionsTest {

    @Test
    void stockOptions_areThoseOfTheItem() {
        final ReviewedStock stock =
                ReviewedStock.of(DemandMoments.of(50, 30), 4, 1, DemandShape.GAMMA);
        final StockOptions options = StockOptions.of(stock, 120, 2.5, 10, 3, Math::ceil);
        final double[] points = options.reorderPoints();
        assertEquals(0, points[0]);
        assertEquals(5, points[1]);
        for (int i = 0; i < points.length; i++) {
            assertEquals(Math.rint(points[i]), points[i]);
            assertEquals(points[i], options.reorderPoint(i));
            assertTrue(i == 0 || points[i] > points[i - 1]);
            assertEquals(2.5 * stock.onHand(points[i], 120), options.options().use()[i]);
            assertEquals(30 * stock.fillRate(points[i], 120), options.options().benefit()[i]);
        }
        assertTrue(stock.fillRate(points[points.length - 1], 120) > 0.9999);
        assertThrows(
                IllegalArgumentException.class,
                () -> StockOptions.of(stock, 120, 0, 10, 3, Math::ceil));
        assertThrows(
                IllegalArgumentException.class,
                () -> StockOptions.of(stock, 120, 1, Double.NaN, 3, Math::ceil));
    }
}
