// SPDX-License-Identifier: GPL-3.0-or-later
/** The basic cells and rows; start with {@link org.knime.core.data.def.DefaultRow}. */
package org.knime.core.data.def;
