// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.ItemPolicy.YearlyCost;
import io.replenish.engine.inventory.theory.EconomicOrder;

/** An item with its demand: tells what any reorder point and order quantity mean for it. */
final class ItemStock {

    private final StockItem item;
    private final ProtectionDemand demand;
    private final double demandPerPeriod;
    private final ShapeChoice shape;
    private final PlanningSettings settings;
    private final ReviewedStock stock;

    /**
     * Describes an item.
     *
     * @param item an item without a problem
     * @param demand demand over lead time and review period, with a mean above 0
     * @param demandPerPeriod expected demand per period in the long run, above 0
     * @param shape how demand is distributed
     * @param settings what holds for all items
     */
    ItemStock(
            final StockItem item,
            final ProtectionDemand demand,
            final double demandPerPeriod,
            final ShapeChoice shape,
            final PlanningSettings settings) {
        this.item = item;
        this.demand = demand;
        this.demandPerPeriod = demandPerPeriod;
        this.shape = shape;
        this.settings = settings;
        stock = stock(demand.leadTimeDeviation());
    }

    private ReviewedStock stock(final double leadTimeDeviation) {
        return ReviewedStock.ofFamily(
                        demand.moments(),
                        leadTimeDeviation,
                        item.leadTime(),
                        settings.reviewPeriod(),
                        chosen(leadTimeDeviation).family())
                .with(settings.shortage());
    }

    private ShapeChoice.Chosen chosen(final double leadTimeDeviation) {
        return shape.of(demand.moments().plusDeviation(leadTimeDeviation));
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
        return CheapestPoint.of(
                point -> yearlyCost(some, point, quantity, some.outcome(point, quantity)).total(),
                some.protection(),
                settings.wholeUnits());
    }

    private double soldPerYear(final double fillRate) {
        return demandPerYear() * (settings.shortage() == Shortage.LOST_SALE ? fillRate : 1);
    }

    private double ordersPerYear(final double quantity, final double fillRate) {
        final double bySize = soldPerYear(fillRate) / quantity;
        return settings.reviewPeriod() == 0
                ? bySize
                : Math.min(bySize, settings.periodsPerYear() / settings.reviewPeriod());
    }

    /** Returns reorder points to choose from, none above {@code most}. */
    StockOptions options(final double quantity, final double most) {
        return StockOptions.of(
                stock,
                quantity,
                settings.budget().unitUse(item),
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
                new ItemPolicy.Shape(
                        shape.demandClass(), chosen(demand.leadTimeDeviation()).reason()),
                demandPerPeriod,
                settings.reviewPeriod(),
                settings.shortage(),
                unitHoldingPerYear() / settings.periodsPerYear(),
                parts,
                reorderPoint,
                orderQuantity,
                stock.cycleService(reorderPoint),
                outcome.fillRate(),
                outcome.onHand(),
                demandPerYear(),
                soldPerYear(outcome.fillRate()),
                demandPerYear() * stock.stockouts(reorderPoint, orderQuantity),
                yearlyCost(reorderPoint, orderQuantity, outcome));
    }

    /** Returns the expected cost of a year with a reorder point whose outcome is known. */
    YearlyCost yearlyCost(
            final double reorderPoint,
            final double orderQuantity,
            final ReviewedStock.Outcome outcome) {
        return yearlyCost(stock, reorderPoint, orderQuantity, outcome);
    }

    private YearlyCost yearlyCost(
            final ReviewedStock some,
            final double reorderPoint,
            final double orderQuantity,
            final ReviewedStock.Outcome outcome) {
        final StockoutCost cost = item.stockoutCost();
        final double perUnit = cost.perUnit() * (1 - outcome.fillRate());
        // events take further distribution functions
        final double events =
                cost.perEvent() == 0
                        ? 0
                        : cost.perEvent() * some.stockouts(reorderPoint, orderQuantity);
        return new YearlyCost(
                unitHoldingPerYear() * outcome.onHand(),
                item.fixedOrderCost() * ordersPerYear(orderQuantity, outcome.fillRate()),
                demandPerYear() * (perUnit + events));
    }
}
