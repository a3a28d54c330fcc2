// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Lists of parameters that the user may extend; see {@link
 * org.knime.node.parameters.array.ArrayWidget}.
 */
package org.knime.node.parameters.array;
