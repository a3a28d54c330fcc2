// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Checks of new column names; see {@link
 * org.knime.node.parameters.widget.text.util.ColumnNameValidationUtils}.
 */
package org.knime.node.parameters.widget.text.util;
