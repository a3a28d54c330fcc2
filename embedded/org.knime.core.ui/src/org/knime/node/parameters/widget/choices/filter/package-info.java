// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Filters of columns and of texts as types of fields; read {@link
 * org.knime.node.parameters.widget.choices.filter.ColumnFilter} first.
 */
package org.knime.node.parameters.widget.choices.filter;
