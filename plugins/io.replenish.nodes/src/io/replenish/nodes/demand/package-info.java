// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Demand as an input: which column holds what, and how its rows are read. Shared by all nodes that
 * start from a table of demand. Start with {@link io.replenish.nodes.demand.DemandInput}.
 */
package io.replenish.nodes.demand;
