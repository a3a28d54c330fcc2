// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The border between KNIME tables and the engine: types, cells, progress. Every node uses it and
 * nothing else knows both sides. Start with {@link io.replenish.nodes.table.ColumnTypes}.
 */
package io.replenish.nodes.table;
