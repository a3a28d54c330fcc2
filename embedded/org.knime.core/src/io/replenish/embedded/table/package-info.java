// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Tables in memory, column by column in primitive arrays and dictionaries; see {@link
 * io.replenish.embedded.table.ColumnTable}.
 */
package io.replenish.embedded.table;
