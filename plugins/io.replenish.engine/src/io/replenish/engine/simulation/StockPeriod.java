// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

/**
 * The books of one item for one period, in units. They balance: opening on-hand plus received is
 * closing on-hand plus shipped plus scrapped, and opening backorders plus demand is closing
 * backorders plus shipped plus lost.
 *
 * @param period number of the period, from 0
 * @param openingOnHand on hand before deliveries
 * @param openingBackorders owed to customers before deliveries
 * @param ordered ordered in this period
 * @param received delivered in this period, damaged units included
 * @param scrapped damaged units of this delivery, which never reach the shelf
 * @param demand demand of this period
 * @param served part of this demand that was served at once
 * @param shipped units that left the shelf, for this demand and for backorders
 * @param lost part of this demand that went elsewhere
 * @param closingOnHand on hand after demand
 * @param closingBackorders owed to customers after demand
 * @param closingOnOrder ordered but not yet delivered
 */
public record StockPeriod(
        int period,
        double openingOnHand,
        double openingBackorders,
        double ordered,
        double received,
        double scrapped,
        double demand,
        double served,
        double shipped,
        double lost,
        double closingOnHand,
        double closingBackorders,
        double closingOnOrder) {}
