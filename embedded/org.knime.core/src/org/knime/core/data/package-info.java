// SPDX-License-Identifier: GPL-3.0-or-later
/** Tables: their cells, types, rows and specs; start with {@link org.knime.core.data.DataTable}. */
package org.knime.core.data;
