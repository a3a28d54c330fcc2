// SPDX-License-Identifier: GPL-3.0-or-later
/** Dates; the cells are in the bundle {@code org.knime.time}. */
package org.knime.core.data.time.localdate;
