// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What nodes hand on to each other beside tables. Start with {@link
 * io.replenish.nodes.port.ForecastModelPortObject}.
 */
package io.replenish.nodes.port;
