// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/**
 * A point of the exchange curve of all items: the most demand that can be served for its stock.
 *
 * @param stockValue cost of the goods on hand on average
 * @param fillRate share of all units of demand that is served at once
 * @param yearlyCost cost of holding, orders and stock-outs per year
 * @param multiplier units more that would be served in a year for one unit of money more, or of
 *     space if this is what is limited
 * @param space space that the goods on hand take on average; NaN if not known of all items
 * @param chosen whether the budget chose it or, without a budget, whether it has the stock value of
 *     the items' own policies
 */
public record CurvePoint(
        double stockValue,
        double fillRate,
        double yearlyCost,
        double multiplier,
        double space,
        boolean chosen) {}
