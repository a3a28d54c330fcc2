// SPDX-License-Identifier: GPL-3.0-or-later
/** Numbers and speed of inventory theory, simulation and budgets. */
package io.replenish.benchmarks.inventory;
