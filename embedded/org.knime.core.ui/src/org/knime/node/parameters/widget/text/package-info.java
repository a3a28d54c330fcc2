// SPDX-License-Identifier: GPL-3.0-or-later
/** Controls for texts; see {@link org.knime.node.parameters.widget.text.TextInputWidget}. */
package org.knime.node.parameters.widget.text;
