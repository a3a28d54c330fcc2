// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Cells of dates with a time of day; made by {@link
 * org.knime.core.data.time.localdatetime.LocalDateTimeCellFactory}.
 */
package org.knime.core.data.time.localdatetime;
