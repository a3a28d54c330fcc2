// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * From lines of sales to one regular series of demand per product: calendar periods without gaps,
 * and for every period without a sale why there was none. Start with {@link
 * io.replenish.engine.demand.DemandAggregator}; the columns of its results stand in {@link
 * io.replenish.engine.demand.DemandColumns}.
 */
package io.replenish.engine.demand;
