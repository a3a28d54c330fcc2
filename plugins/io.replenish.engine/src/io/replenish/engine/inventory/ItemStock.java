// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.ItemPolicy.YearlyCost;
import io.replenish.engine.inventory.theory.EconomicOrder;

/** An item with its demand: tells what any reorder point and order quantity mean for it. */
final class ItemStock {

    private final StockItem item;
    private final ProtectionDemand demand;
    private final double demandPerPeriod;
    private final PlanningSettings settings;
    private final ReviewedStock stock;

    /**
     * Describes an item.
     *
     * @param item an item without a problem
     * @param demand demand over lead time and review period, with a mean above 0
     * @param demandPerPeriod expected demand per period in the long run, above 0
     * @param settings what holds for all items
     */
    ItemStock(
            final StockItem item,
            final ProtectionDemand demand,
            final double demandPerPeriod,
            final PlanningSettings settings) {
        this.item = item;
        this.demand = demand;
        this.demandPerPeriod = demandPerPeriod;
        this.settings = settings;
        stock = stock(demand.leadTimeDeviation());
    }

    private ReviewedStock stock(final double leadTimeDeviation) {
        return ReviewedStock.of(
                demand.moments(),
                leadTimeDeviation,
                item.leadTime(),
                settings.reviewPeriod(),
                settings.shape()
                        .of(demand.moments().plusDeviation(leadTimeDeviation), inWholeUnits()));
    }

    /** Whether the stock is always a whole number of units. */
    private boolean inWholeUnits() {
        return settings.wholeUnits() && item.packSize() == Math.rint(item.packSize());
    }

    StockItem item() {
        return item;
    }

    ProtectionDemand demand() {
        return demand;
    }

    double demandPerPeriod() {
        return demandPerPeriod;
    }

    double demandPerYear() {
        return demandPerPeriod * settings.periodsPerYear();
    }

    double unitHoldingPerYear() {
        return settings.yearlyHoldingRate() * item.unitCost();
    }

    /** What ordering and holding cost, without regard to uncertainty. */
    EconomicOrder economicOrder() {
        return new EconomicOrder(item.fixedOrderCost(), demandPerYear(), unitHoldingPerYear());
    }

    /** At least one unit, what the supplier asks for, and what is needed until the next review. */
    double leastOrder() {
        return Math.max(
                Math.max(1, item.minimumOrder()), demandPerPeriod * settings.reviewPeriod());
    }

    /** Returns the least reorder point that meets the goal, not rounded. */
    double reorderPoint(final double quantity) {
        return reorderPoint(stock, quantity);
    }

    /** Returns what the reorder point would be if orders always took the expected lead time. */
    double reorderPointOfCertainLeadTime(final double quantity) {
        return demand.leadTimeDeviation() == 0
                ? reorderPoint(quantity)
                : reorderPoint(stock(0), quantity);
    }

    private double reorderPoint(final ReviewedStock some, final double quantity) {
        if (item.goal() instanceof StockGoal.Service service) {
            return some.reorderPoint(service.measure(), service.target(), quantity);
        }
        return new CheapestPoint(
                        some,
                        quantity,
                        unitHoldingPerYear(),
                        stockoutPerYear(),
                        settings.wholeUnits())
                .reorderPoint();
    }

    /** What it would cost to serve nothing for a year. */
    private double stockoutPerYear() {
        return item.unitStockoutCost() * demandPerYear();
    }

    private double ordersPerYear(final double quantity) {
        final double bySize = demandPerYear() / quantity;
        return settings.reviewPeriod() == 0
                ? bySize
                : Math.min(bySize, settings.periodsPerYear() / settings.reviewPeriod());
    }

    /** Returns reorder points to choose from, none above {@code most}. */
    StockOptions options(final double quantity, final double most) {
        return StockOptions.of(
                stock,
                quantity,
                item.unitCost(),
                demandPerYear(),
                1,
                point -> Math.min(rounded(point), most));
    }

    /** Returns the reorder point that is used for one: the next whole one if only these are. */
    double rounded(final double reorderPoint) {
        return settings.wholeUnits() ? WholeUnits.up(reorderPoint) : reorderPoint;
    }

    /** Returns the highest reorder point that is allowed below a bound, 0 at least. */
    double highest(final double bound) {
        return Math.max(0, settings.wholeUnits() ? WholeUnits.down(bound) : bound);
    }

    /**
     * Returns the policy with a reorder point that consists of some parts.
     *
     * @param reorderPoint sum of the parts without their rounding errors
     */
    ItemPolicy policy(
            final ReorderParts parts, final double reorderPoint, final double orderQuantity) {
        final ReviewedStock.Outcome outcome = stock.outcome(reorderPoint, orderQuantity);
        return new ItemPolicy(
                item,
                stock.protection(),
                demandPerPeriod,
                settings.reviewPeriod(),
                unitHoldingPerYear() / settings.periodsPerYear(),
                parts,
                reorderPoint,
                orderQuantity,
                stock.cycleService(reorderPoint),
                outcome.fillRate(),
                outcome.onHand(),
                demandPerYear(),
                yearlyCost(outcome.onHand(), outcome.fillRate(), orderQuantity));
    }

    /** Returns the expected cost of a year with some stock on hand on average. */
    YearlyCost yearlyCost(final double onHand, final double fillRate, final double orderQuantity) {
        return new YearlyCost(
                unitHoldingPerYear() * onHand,
                item.fixedOrderCost() * ordersPerYear(orderQuantity),
                stockoutPerYear() * (1 - fillRate));
    }
}
