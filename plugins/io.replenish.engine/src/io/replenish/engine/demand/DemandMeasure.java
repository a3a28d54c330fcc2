// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.demand;

/** What is counted as demand. The names are API, because saved settings refer to them. */
public enum DemandMeasure {
    /** Units sold: what stock has to serve. */
    QUANTITY,
    /** Money taken. */
    REVENUE,
    /** Number of distinct orders. */
    ORDERS
}
