// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/**
 * The reorder point with which holding and stock-outs cost least together, for an order quantity.
 * Where stock on hand and fill rate have densities, it is where a unit more costs as much to hold
 * as it saves, and the probability of a stock-out is about h Q / (p d) for a stock-out that costs p
 * per unit, whatever its duration: Hadley, G. and Whitin, T. M. (1963). <i>Analysis of Inventory
 * Systems</i>, section 4-2. Prentice-Hall. It is searched for here, as the expected cost is known.
 *
 * @param stock the item
 * @param orderQuantity units per order, above 0
 * @param unitHolding cost of holding a unit for a year, above 0
 * @param stockout cost of serving nothing at once for a year, 0 or above
 * @param wholeUnits whether only whole reorder points are looked at
 */
record CheapestPoint(
        ReviewedStock stock,
        double orderQuantity,
        double unitHolding,
        double stockout,
        boolean wholeUnits) {

    /** The cost can fall more than once, first near zero, so that it is sampled before. */
    private static final int SAMPLES = 64;

    /** Standard deviations above the mean beyond which no stock-out is worth a unit. */
    private static final double FAR = 12;

    /** Shrinks an interval to about a billionth. */
    private static final int STEPS = 45;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** Returns the expected cost of a year that depends on the reorder point. */
    double cost(final double point) {
        final ReviewedStock.Outcome outcome = stock.outcome(point, orderQuantity);
        return unitHolding * outcome.onHand() + stockout * (1 - outcome.fillRate());
    }

    /** Returns the cheapest reorder point, 0 or above. */
    double reorderPoint() {
        final double far = stock.protection().mean() + FAR * stock.protection().standardDeviation();
        int cheapest = 0;
        for (int i = 1; i <= SAMPLES; i++) {
            if (cost(far * i / SAMPLES) < cost(far * cheapest / SAMPLES)) {
                cheapest = i;
            }
        }
        final double around =
                minimum(
                        far * Math.max(0, cheapest - 1) / SAMPLES,
                        far * Math.min(SAMPLES, cheapest + 1) / SAMPLES);
        final double point = cost(0) <= cost(around) ? 0 : around;
        if (!wholeUnits) {
            return point;
        }
        final double below = Math.floor(point);
        return cost(below) <= cost(below + 1) ? below : below + 1;
    }

    /** Golden section. */
    private double minimum(final double from, final double to) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double leftCost = cost(left);
        double rightCost = cost(right);
        for (int step = 0; step < STEPS; step++) {
            if (leftCost <= rightCost) {
                high = right;
                right = left;
                rightCost = leftCost;
                left = high - GOLDEN * (high - low);
                leftCost = cost(left);
            } else {
                low = left;
                left = right;
                leftCost = rightCost;
                right = low + GOLDEN * (high - low);
                rightCost = cost(right);
            }
        }
        return (low + high) / 2;
    }
}
