// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Replays stock policies period by period against demand that has really occurred. Start with
 * {@link io.replenish.engine.simulation.StockSimulator}.
 *
 * <p>Events of a period, in this order: review and order, delivery of what is due, demand, count.
 * An order with a lead time of L periods is delivered L periods later, before the demand of that
 * period.
 */
package io.replenish.engine.simulation;
