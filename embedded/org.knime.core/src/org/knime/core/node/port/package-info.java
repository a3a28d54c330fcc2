// SPDX-License-Identifier: GPL-3.0-or-later
/** What passes between nodes; start with {@link org.knime.core.node.port.PortObject}. */
package org.knime.core.node.port;
