// SPDX-License-Identifier: GPL-3.0-or-later
/** Ready-made references. */
package org.knime.node.parameters.updates.util;
