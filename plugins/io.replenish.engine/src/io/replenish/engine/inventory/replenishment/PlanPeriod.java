// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

/**
 * The books of one item for one coming period, in units, if demand comes as expected. They balance:
 * opening stock plus arriving plus receipt is closing stock plus shipped, and backorders of the
 * period before plus demand is backorders plus shipped.
 *
 * @param step number of the period, from 1
 * @param frozen whether no order can be placed any more
 * @param demand expected demand
 * @param opening on hand before deliveries
 * @param arriving delivered of open orders
 * @param receipt delivered of planned orders
 * @param order ordered in this period, to arrive a lead time later
 * @param shipped units that leave the shelf, for this demand and for backorders
 * @param closing on hand after demand
 * @param backorders owed to customers after demand
 */
public record PlanPeriod(
        int step,
        boolean frozen,
        double demand,
        double opening,
        double arriving,
        double receipt,
        double order,
        double shipped,
        double closing,
        double backorders) {}
