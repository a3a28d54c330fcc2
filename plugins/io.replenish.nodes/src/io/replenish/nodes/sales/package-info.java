// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Clean sales as an input: which column holds what, and reading these columns for the engine.
 * Shared by all nodes that start from clean sales. Start with {@link
 * io.replenish.nodes.sales.SalesInput}.
 */
package io.replenish.nodes.sales;
