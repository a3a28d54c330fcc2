// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "Sales Cleaner": raw sales records in, clean sales, rejected records and a report out.
 * Start with {@link io.replenish.nodes.salescleaner.SalesCleanerNodeFactory}; the rules themselves
 * live in the engine.
 */
package io.replenish.nodes.salescleaner;
