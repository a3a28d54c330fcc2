// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.cleaning;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A set of rows in figures. Sums are exact sums rounded once, so that they do not depend on the
 * order of rows.
 *
 * @param rows number of rows
 * @param quantity sum of the quantities that can be read, in units
 * @param revenue sum of the revenues of rows whose quantity and price can be read, in currency
 * @param orders number of distinct orders
 * @param products number of distinct products
 * @param customers number of distinct customers; 0 if there is no such column
 * @param firstDate earliest date that can be read
 * @param lastDate latest date that can be read
 * @param attributes number of distinct values of each passed-through column, in the order of the
 *     input
 */
public record Profile(
        int rows,
        double quantity,
        double revenue,
        int orders,
        int products,
        int customers,
        Optional<LocalDateTime> firstDate,
        Optional<LocalDateTime> lastDate,
        List<DistinctCount> attributes) {

    /**
     * Number of distinct values.
     *
     * @param column name of the column
     * @param count number of its distinct values, missing not counted
     */
    public record DistinctCount(String column, int count) {}
}
