// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "Segment Demand": clean sales and customers with segments in, demand by product and
 * segment out. Start with {@link io.replenish.nodes.segmentdemand.SegmentDemandNodeFactory}.
 */
package io.replenish.nodes.segmentdemand;
