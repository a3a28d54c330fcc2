// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Inventory theory for one item: distributions of demand with exact loss functions ({@link
 * io.replenish.engine.inventory.theory.LeadTimeDemand}), and on them the classical models, from the
 * economic order quantity to (s, S) policies. It knows no forecast, supplier or table; the packages
 * above do.
 *
 * <p>Costs are per unit of time: K an order of whatever size, h holding a unit, p being a unit
 * short. "[SS]" is Snyder, L. V. and Shen, Z.-J. M. (2019). <i>Fundamentals of Supply Chain
 * Theory</i>, 2nd ed. Wiley.
 */
package io.replenish.engine.inventory.theory;
