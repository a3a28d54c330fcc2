// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

/**
 * When orders of an item can be placed and when they arrive, in whole periods from 1.
 *
 * @param leadTime periods from order to delivery
 * @param review periods from one order to the next
 * @param protection periods that the reorder point has to cover, whole or not
 * @param frozen number of first periods without new orders
 * @param horizon number of periods in which orders are planned
 */
record OrderTimes(int leadTime, int review, double protection, int frozen, int horizon) {

    /** Returns the times of an item if all of the future that matters is known. */
    static OrderTimes of(final PlannedItem item, final ReplenishmentSettings settings) {
        final double review = Double.isNaN(item.reviewPeriod()) ? 1 : item.reviewPeriod();
        return new OrderTimes(
                (int) Math.ceil(item.leadTime()),
                (int) Math.max(1, Math.ceil(review)),
                item.leadTime() + review,
                settings.frozen(),
                settings.horizon());
    }

    /** Returns the whole periods that the reorder point has to cover. */
    int covered() {
        return (int) Math.ceil(protection);
    }

    /** Returns how many periods of demand have to be known to place orders within the horizon. */
    int neededPeriods() {
        return horizon + covered();
    }

    /**
     * Returns these times, with a horizon that ends early enough for what is known; it is 0 or
     * below if nothing can be planned.
     */
    OrderTimes within(final int knownPeriods) {
        final int possible = knownPeriods - covered();
        return possible >= horizon
                ? this
                : new OrderTimes(leadTime, review, protection, frozen, possible);
    }

    /** Returns the first period in which an order can be placed. */
    int firstOrder() {
        return frozen + 1;
    }

    /** Returns how many of the first periods no new order can do anything for any more. */
    int beyondReach() {
        return frozen + leadTime;
    }
}
