// SPDX-License-Identifier: GPL-3.0-or-later
/** Helpers that KNIME offers to nodes. */
package org.knime.core.util;
