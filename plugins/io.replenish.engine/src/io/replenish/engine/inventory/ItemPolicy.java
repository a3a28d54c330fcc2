// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.demand.DemandClass;
import io.replenish.engine.inventory.theory.LeadTimeDemand;
import java.util.Optional;

/**
 * The stock policy of one item, with what it is expected to cost and to achieve in the long run.
 *
 * @param item the item
 * @param demand demand over the protection interval, which the reorder point covers
 * @param shape why demand has this distribution
 * @param demandPerPeriod expected demand per period in the long run
 * @param reviewPeriod periods between two reviews
 * @param shortage what becomes of demand that finds the shelf empty
 * @param unitHoldingCost cost of holding a unit for a period
 * @param parts what the reorder point consists of
 * @param reorderPoint inventory position at which an order is due, units
 * @param orderQuantity units per order
 * @param cycleService expected cycle service level
 * @param fillRate expected fill rate
 * @param onHand expected units on hand on average
 * @param demandPerYear expected demand per year
 * @param soldPerYear expected sales per year: demand that is not lost
 * @param stockoutsPerYear expected deliveries per year before which stock runs out
 * @param yearlyCost expected cost per year
 */
public record ItemPolicy(
        StockItem item,
        LeadTimeDemand demand,
        Shape shape,
        double demandPerPeriod,
        double reviewPeriod,
        Shortage shortage,
        double unitHoldingCost,
        ReorderParts parts,
        double reorderPoint,
        double orderQuantity,
        double cycleService,
        double fillRate,
        double onHand,
        double demandPerYear,
        double soldPerYear,
        double stockoutsPerYear,
        YearlyCost yearlyCost) {

    /**
     * Why demand has its distribution.
     *
     * @param demandClass class of the demand; empty if it is not known
     * @param reason words that follow the name of the distribution
     */
    public record Shape(Optional<DemandClass> demandClass, String reason) {}

    /**
     * Cost per year by kind; the goods themselves are not included.
     *
     * @param holding of stock on hand
     * @param ordering of orders
     * @param stockout of demand that is not served at once, by unit and by event
     */
    public record YearlyCost(double holding, double ordering, double stockout) {

        /** Nothing. */
        static final YearlyCost NONE = new YearlyCost(0, 0, 0);

        /** Returns the costs of both. */
        YearlyCost plus(final YearlyCost other) {
            return new YearlyCost(
                    holding + other.holding, ordering + other.ordering, stockout + other.stockout);
        }

        /** Returns the sum of all kinds. */
        public double total() {
            return holding + ordering + stockout;
        }
    }

    /**
     * Returns what the reorder point holds beyond the expected demand of the protection interval;
     * may be negative.
     */
    public double safetyStock() {
        return reorderPoint - demand.mean();
    }

    /** Returns the most units on hand and on order that an order leads to. */
    public double orderUpToLevel() {
        return reorderPoint + orderQuantity;
    }

    /** Returns how often a year the stock is sold; NaN if there is none on average. */
    public double turns() {
        return onHand > 0 ? soldPerYear / onHand : Double.NaN;
    }

    /** Returns the expected cost of the goods on hand. */
    public double stockValue() {
        return onHand * item.unitCost();
    }

    /** Returns the space that the goods on hand take on average; NaN if not known. */
    public double space() {
        return onHand * item.unitSpace();
    }

    /**
     * Returns the units to order now at an inventory position: 0 if it is above the reorder point.
     */
    public double suggestedOrder(final double position) {
        return ReorderRule.order(position, reorderPoint, orderQuantity);
    }

    /**
     * Returns the probability that demand exhausts an inventory position before a later order could
     * arrive.
     */
    public double stockoutRisk(final double position) {
        return 1 - demand.cumulative(position);
    }
}
