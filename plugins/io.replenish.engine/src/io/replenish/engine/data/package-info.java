// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Sales data as the engine takes it in: columns of equal length, without algorithms and without any
 * tie to files or to a platform. Start with {@link io.replenish.engine.data.SalesTable}; names,
 * types and units of the columns that nodes hand to each other stand in {@link
 * io.replenish.engine.data.SalesColumns}.
 */
package io.replenish.engine.data;
