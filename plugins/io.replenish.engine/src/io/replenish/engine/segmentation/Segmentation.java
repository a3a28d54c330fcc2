// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.segmentation;

import java.util.List;
import java.util.SortedMap;

/**
 * Customers with their scores and segments.
 *
 * @param customers the customers, by identifier
 * @param segments the segments, those with most revenue per customer first
 * @param excluded the lines that belong to no customer, by reason
 * @param silhouettes for each number of segments that was tried how well customers fit into them,
 *     from -1 to 1; empty if the number was given or there was no choice
 * @param model all that it takes to score further customers
 */
public record Segmentation(
        List<Scored> customers,
        List<SegmentProfile> segments,
        List<Excluded> excluded,
        SortedMap<Integer, Double> silhouettes,
        SegmentationModel model) {

    /**
     * A customer of the result.
     *
     * @param rfm the raw figures
     * @param score the scores
     * @param segment the segment
     */
    public record Scored(Rfm rfm, RfmScore score, SegmentName segment) {}
}
