// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

/**
 * What some lines of sales add up to.
 *
 * @param quantity sum of units
 * @param revenue sum of revenues in currency
 * @param orders number of distinct orders; a line without an order counts as one by itself
 * @param lines number of lines
 */
public record Sold(double quantity, double revenue, int orders, int lines) {

    /** No line at all. */
    public static final Sold NOTHING = new Sold(0, 0, 0, 0);

    /** Returns the figure that a measure counts. */
    public double measured(final DemandMeasure measure) {
        return switch (measure) {
            case QUANTITY -> quantity;
            case REVENUE -> revenue;
            case ORDERS -> orders;
        };
    }
}
