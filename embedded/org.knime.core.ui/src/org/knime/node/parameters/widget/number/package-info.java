// SPDX-License-Identifier: GPL-3.0-or-later
/** Controls for numbers; see {@link org.knime.node.parameters.widget.number.NumberInputWidget}. */
package org.knime.node.parameters.widget.number;
