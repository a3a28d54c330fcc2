// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

/** Decides at a review how much to order. */
public interface StockPolicy {

    /**
     * Returns the periods between two reviews, at least 1; the first period of a replay has a
     * review.
     */
    int reviewPeriod();

    /**
     * Returns the inventory position that a replay starts with if it starts fully stocked: what an
     * order aims at.
     */
    double fullStock();

    /**
     * Returns the units to order, 0 or above.
     *
     * @param period number of the period, from 0; its own demand is not yet known
     * @param position on hand plus on order minus backorders
     */
    double order(int period, double position);
}
