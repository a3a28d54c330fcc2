// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.ItemPolicy.YearlyCost;
import java.util.Collection;

/**
 * What the policies of all items add up to.
 *
 * @param items number of items with a policy
 * @param stockValue cost of the goods on hand on average
 * @param yearlyCost cost per year
 * @param fillRate share of all units of demand that is served at once; NaN if there is no demand
 * @param cycleService mean of the cycle service of the items; NaN if there is none
 * @param turns cost of the goods sold in a year per stock value; NaN if there is no stock
 * @param space space that the goods on hand take on average; NaN if not known of all items
 */
public record Portfolio(
        int items,
        double stockValue,
        YearlyCost yearlyCost,
        double fillRate,
        double cycleService,
        double turns,
        double space) {

    /** Returns what some policies add up to. */
    static Portfolio of(final Collection<ItemPolicy> policies) {
        double stockValue = 0;
        double demand = 0;
        double served = 0;
        double sold = 0;
        double cycleService = 0;
        double space = 0;
        YearlyCost cost = YearlyCost.NONE;
        for (final ItemPolicy policy : policies) {
            stockValue += policy.stockValue();
            demand += policy.demandPerYear();
            served += policy.fillRate() * policy.demandPerYear();
            sold += policy.item().unitCost() * policy.soldPerYear();
            cycleService += policy.cycleService();
            space += policy.space();
            cost = cost.plus(policy.yearlyCost());
        }
        return new Portfolio(
                policies.size(),
                stockValue,
                cost,
                ratio(served, demand),
                ratio(cycleService, policies.size()),
                ratio(sold, stockValue),
                space);
    }

    private static double ratio(final double part, final double whole) {
        return whole > 0 ? part / whole : Double.NaN;
    }
}
