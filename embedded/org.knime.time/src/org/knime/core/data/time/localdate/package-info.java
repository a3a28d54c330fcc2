// SPDX-License-Identifier: GPL-3.0-or-later
/** Cells of dates; made by {@link org.knime.core.data.time.localdate.LocalDateCellFactory}. */
package org.knime.core.data.time.localdate;
