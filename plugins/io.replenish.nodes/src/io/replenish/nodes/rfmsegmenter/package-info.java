// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "RFM Segmenter": clean sales in, customers with scores and segments, profiles of the
 * segments and a model out. Start with {@link
 * io.replenish.nodes.rfmsegmenter.RfmSegmenterNodeFactory}; the algorithms live in the engine.
 */
package io.replenish.nodes.rfmsegmenter;
