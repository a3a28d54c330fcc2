// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.ItemPolicy.YearlyCost;
import io.replenish.engine.inventory.theory.EconomicOrder;

/**
 * Finds the policy of one item: the order quantity that makes ordering and holding cheapest within
 * the rules of the supplier, then the least reorder point that reaches the service target with it.
 */
final class PolicyCalculator {

    /** What rounding errors may add to a reorder point without making it a unit larger. */
    private static final double ROUNDING = 1e-9;

    private final PlanningSettings settings;

    PolicyCalculator(final PlanningSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns the policy of an item.
     *
     * @param item an item without a problem
     * @param protection moments of the demand over lead time and review period, with a mean above 0
     * @param demandPerPeriod expected demand per period in the long run, above 0
     */
    ItemPolicy policy(
            final StockItem item, final DemandMoments protection, final double demandPerPeriod) {
        final ReviewedStock stock =
                ReviewedStock.of(
                        protection, item.leadTime(), settings.reviewPeriod(), settings.shape());
        final double demandPerYear = demandPerPeriod * settings.periodsPerYear();
        final double unitHoldingPerYear = settings.yearlyHoldingRate() * item.unitCost();
        final double quantity =
                OrderQuantity.feasible(
                        leastOrder(item, demandPerPeriod),
                        item.packSize(),
                        new EconomicOrder(
                                item.fixedOrderCost(), demandPerYear, unitHoldingPerYear));
        final double reorderPoint =
                rounded(stock.reorderPoint(item.service(), item.serviceTarget(), quantity));
        final double fillRate = stock.fillRate(reorderPoint, quantity);
        final double onHand = stock.onHand(reorderPoint, quantity);
        return new ItemPolicy(
                item,
                stock.protection(),
                demandPerPeriod,
                settings.reviewPeriod(),
                unitHoldingPerYear / settings.periodsPerYear(),
                reorderPoint,
                quantity,
                stock.cycleService(reorderPoint),
                fillRate,
                onHand,
                new YearlyCost(
                        unitHoldingPerYear * onHand,
                        item.fixedOrderCost() * ordersPerYear(demandPerYear, quantity),
                        item.unitStockoutCost() * demandPerYear * (1 - fillRate)));
    }

    /** At least one unit, what the supplier asks for, and what is needed until the next review. */
    private double leastOrder(final StockItem item, final double demandPerPeriod) {
        return Math.max(
                Math.max(1, item.minimumOrder()), demandPerPeriod * settings.reviewPeriod());
    }

    private double ordersPerYear(final double demandPerYear, final double quantity) {
        final double bySize = demandPerYear / quantity;
        return settings.reviewPeriod() == 0
                ? bySize
                : Math.min(bySize, settings.periodsPerYear() / settings.reviewPeriod());
    }

    private double rounded(final double reorderPoint) {
        return settings.wholeUnits()
                ? Math.ceil(reorderPoint - ROUNDING * Math.max(1, reorderPoint))
                : reorderPoint;
    }
}
