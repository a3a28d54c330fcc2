// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "Retail Sales Sample": bundled real sales data to start from. Start with {@link
 * io.replenish.nodes.salessample.RetailSalesSampleNodeFactory}.
 */
package io.replenish.nodes.salessample;
