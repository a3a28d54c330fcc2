// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulator is the other oracle: see {@code StockSimulatorTest}. */
class ReviewedStockTest {

    private static final DemandMoments DEMAND = DemandMoments.of(80, 25);

    @ParameterizedTest
    @CsvSource({"0, 0.5", "0, 0.9", "0, 0.999", "1, 0.5", "1, 0.98", "7, 0.9", "2.5, 0.95"})
    void reorderPoint_reachesTheFillRateAndNotMore(final double review, final double target) {
        for (final DemandShape shape : DemandShape.values()) {
            final ReviewedStock stock = ReviewedStock.of(DEMAND, 5, review, shape);
            final double point = stock.reorderPoint(ServiceMeasure.FILL_RATE, target, 60);
            assertTrue(stock.fillRate(point, 60) >= target);
            final double less = point - (stock.protection().wholeUnits() ? 1 : 1e-6);
            assertTrue(point == 0 || stock.fillRate(less, 60) < target);
        }
    }

    @ParameterizedTest
    @EnumSource
    void outcome_isFillRateAndStockInOne(final DemandShape shape) {
        for (final double review : new double[] {0, 1, 7}) {
            for (final DemandMoments demand : List.of(DEMAND, DemandMoments.of(3, 4))) {
                final ReviewedStock stock = ReviewedStock.of(demand, 5, review, shape);
                for (final double point : new double[] {0, 2, 60, 85, 400}) {
                    final ReviewedStock.Outcome outcome = stock.outcome(point, 60);
                    assertEquals(stock.fillRate(point, 60), outcome.fillRate());
                    assertEquals(stock.onHand(point, 60), outcome.onHand());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void reorderPoint_risesWithTheTarget(final ServiceMeasure measure) {
        final ReviewedStock stock = ReviewedStock.of(DEMAND, 5, 1, DemandShape.AUTOMATIC);
        double last = -1;
        for (final double target : new double[] {0.6, 0.8, 0.9, 0.95, 0.99, 0.999, 0.999999}) {
            final double point = stock.reorderPoint(measure, target, 20);
            assertTrue(point > last, measure + " " + target);
            last = point;
        }
    }

    @Test
    void largeOrder_servesAlmostEverythingWithoutReorderPoint() {
        final ReviewedStock stock = ReviewedStock.of(DEMAND, 5, 0, DemandShape.NORMAL);
        assertEquals(0, stock.reorderPoint(ServiceMeasure.FILL_RATE, 0.9, 1e6));
    }

    @Test
    void certainDemand_needsExactlyItself() {
        final ReviewedStock stock =
                ReviewedStock.of(DemandMoments.of(80, 0), 7, 1, DemandShape.AUTOMATIC);
        assertEquals(80, stock.reorderPoint(ServiceMeasure.CYCLE_SERVICE, 0.95, 10));
        assertEquals(1, stock.fillRate(80, 10));
        assertTrue(stock.reorderPoint(ServiceMeasure.FILL_RATE, 0.95, 10) < 80);
    }

    @Test
    void shortReview_tendsToContinuousReview() {
        final double moment = 1e-4;
        final ReviewedStock continuous = ReviewedStock.of(DEMAND, 5, 0, DemandShape.NORMAL);
        final ReviewedStock reviewed = ReviewedStock.of(DEMAND, 5, moment, DemandShape.NORMAL);
        // Independent demand within a vanishing time has a vanishing mean but keeps its ratio of
        // variance to mean, so
        // that the limit differs from deterministic depletion by the variance of demand over the
        // order quantity.
        assertEquals(continuous.fillRate(90, 500), reviewed.fillRate(90, 500), 0.01);
        assertEquals(continuous.onHand(90, 500), reviewed.onHand(90, 500), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "NaN, 1", "Infinity, 1", "1, -1", "1, NaN"})
    void timeOutOfRange_isRefused(final double leadTime, final double review) {
        assertThrows(
                IllegalArgumentException.class,
                () -> ReviewedStock.of(DEMAND, leadTime, review, DemandShape.NORMAL));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1.2, 1", "NaN, 1", "0.9, 0", "0.9, NaN"})
    void targetOrQuantityOutOfRange_isRefused(final double target, final double quantity) {
        final ReviewedStock stock = ReviewedStock.of(DEMAND, 5, 1, DemandShape.NORMAL);
        assertThrows(
                IllegalArgumentException.class,
                () -> stock.reorderPoint(ServiceMeasure.FILL_RATE, target, quantity));
    }
}
