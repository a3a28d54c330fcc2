// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Ready-made providers of columns, and helpers to pick default columns: {@link
 * org.knime.node.parameters.widget.choices.util.ColumnSelectionUtil}.
 */
package org.knime.node.parameters.widget.choices.util;
