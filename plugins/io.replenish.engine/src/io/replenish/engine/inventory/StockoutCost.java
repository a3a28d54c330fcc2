// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/**
 * What it costs to have no stock, which can be both.
 *
 * @param perUnit of a unit that cannot be served at once, such as its margin
 * @param perEvent of a delivery before which stock ran out, such as an express delivery, however
 *     much was short
 */
public record StockoutCost(double perUnit, double perEvent) {

    /** Returns a cost of units alone. */
    public static StockoutCost perUnit(final double cost) {
        return new StockoutCost(cost, 0);
    }
}
