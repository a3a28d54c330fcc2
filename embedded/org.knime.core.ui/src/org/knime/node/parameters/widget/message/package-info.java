// SPDX-License-Identifier: GPL-3.0-or-later
/** Messages inside a dialog; see {@link org.knime.node.parameters.widget.message.TextMessage}. */
package org.knime.node.parameters.widget.message;
