// SPDX-License-Identifier: GPL-3.0-or-later
/** Dates with a time of day; the cells are in the bundle {@code org.knime.time}. */
package org.knime.core.data.time.localdatetime;
