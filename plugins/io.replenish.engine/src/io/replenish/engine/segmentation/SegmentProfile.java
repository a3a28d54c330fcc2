// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

/**
 * What the customers of a segment have in common.
 *
 * @param name name of the segment
 * @param customers number of customers
 * @param orders sum of their orders
 * @param revenue sum of their revenues in currency
 * @param lines sum of their lines of sales
 * @param recencyDays mean days since the last order
 * @param frequency mean number of orders
 * @param monetaryValue mean revenue in currency
 * @param recencyScore mean score of recency
 * @param frequencyScore mean score of frequency
 * @param monetaryScore mean score of monetary value
 */
public record SegmentProfile(
        SegmentName name,
        int customers,
        int orders,
        double revenue,
        int lines,
        double recencyDays,
        double frequency,
        double monetaryValue,
        double recencyScore,
        double frequencyScore,
        double monetaryScore) {}
