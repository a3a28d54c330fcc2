// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "Demand Aggregator": clean sales in, one regular series of demand per product and a
 * profile of each out. Start with {@link
 * io.replenish.nodes.demandaggregator.DemandAggregatorNodeFactory}; the rules themselves live in
 * the engine.
 */
package io.replenish.nodes.demandaggregator;
