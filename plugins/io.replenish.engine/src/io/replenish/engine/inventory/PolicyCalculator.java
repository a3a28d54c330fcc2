// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/**
 * Finds the policy of one item by itself: the order quantity that makes ordering and holding
 * cheapest within the rules of the supplier, then the least reorder point that meets the goal with
 * it, both within what stock there may be.
 */
final class PolicyCalculator {

    private PolicyCalculator() {}

    /** Returns the policy of an item. */
    static OwnPolicy policy(final ItemStock stock) {
        final double most =
                stock.item().limits().most(stock.item().leadTime(), stock.demandPerPeriod());
        final double quantity = quantity(stock, most);
        final double highest = stock.highest(most - quantity);
        final double exact = stock.reorderPoint(quantity);
        final double rounded = stock.rounded(exact);
        final ReorderParts parts = parts(stock, quantity, exact);
        return rounded <= highest
                ? new OwnPolicy(
                        stock,
                        quantity,
                        parts.upTo(ReorderPart.ROUNDING, rounded),
                        rounded,
                        highest)
                : new OwnPolicy(
                        stock, quantity, parts.upTo(ReorderPart.LIMIT, highest), highest, highest);
    }

    /**
     * The cheapest quantity, or as many packs of it as there may be stock for. With more packs the
     * reorder point falls by less than the order grows.
     */
    private static double quantity(final ItemStock stock, final double most) {
        final double pack = stock.item().packSize();
        final double cheapest =
                OrderQuantity.feasible(stock.leastOrder(), pack, stock.economicOrder());
        if (fits(stock, cheapest, most)) {
            return cheapest;
        }
        final double least = OrderQuantity.least(stock.leastOrder(), pack);
        double fitting = 0;
        double tooMany = Math.rint((cheapest - least) / pack);
        while (tooMany - fitting > 1) {
            final double middle = Math.floor((fitting + tooMany) / 2);
            if (fits(stock, least + middle * pack, most)) {
                fitting = middle;
            } else {
                tooMany = middle;
            }
        }
        return least + fitting * pack;
    }

    private static boolean fits(final ItemStock stock, final double quantity, final double most) {
        return most == Double.POSITIVE_INFINITY
                || stock.rounded(stock.reorderPoint(quantity)) + quantity <= most;
    }

    /** All parts but those that make the reorder point another one than what meets the goal. */
    private static ReorderParts parts(
            final ItemStock stock, final double quantity, final double reorderPoint) {
        final ProtectionDemand demand = stock.demand();
        return ReorderParts.none()
                .with(ReorderPart.LEAD_TIME_DEMAND, demand.overLeadTime())
                .with(ReorderPart.REVIEW_DEMAND, demand.moments().mean() - demand.overLeadTime())
                .upTo(ReorderPart.DEMAND_UNCERTAINTY, stock.reorderPointOfCertainLeadTime(quantity))
                .upTo(ReorderPart.LEAD_TIME_UNCERTAINTY, reorderPoint);
    }
}
