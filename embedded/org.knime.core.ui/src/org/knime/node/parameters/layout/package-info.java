// SPDX-License-Identifier: GPL-3.0-or-later
/** Where controls stand in a dialog: read {@link org.knime.node.parameters.layout.Layout} first. */
package org.knime.node.parameters.layout;
