// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import java.time.LocalDate;

/**
 * What a customer bought until the analysis date.
 *
 * @param customer identifier
 * @param firstPurchase day of the first order
 * @param lastPurchase day of the last order
 * @param recencyDays days from the last order to the analysis date, at least 0
 * @param frequency number of distinct orders; a line without an order counts as one by itself
 * @param monetaryValue sum of the revenues in currency
 * @param lines number of lines of sales
 */
public record Rfm(
        String customer,
        LocalDate firstPurchase,
        LocalDate lastPurchase,
        int recencyDays,
        int frequency,
        double monetaryValue,
        int lines) {

    /** Returns the three figures in the order of their name. */
    double[] values() {
        return new double[] {recencyDays, frequency, monetaryValue};
    }
}
