// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Customers by recency, frequency and monetary value (RFM): scores by quantiles, and segments by
 * k-means clustering that get their names from what they look like. Start with {@link
 * io.replenish.engine.segmentation.RfmSegmenter}; the columns of its results stand in {@link
 * io.replenish.engine.segmentation.SegmentColumns}.
 */
package io.replenish.engine.segmentation;
