// SPDX-License-Identifier: GPL-3.0-or-later
/** The ports of a node; start with {@link org.knime.core.node.context.ports.PortsConfiguration}. */
package org.knime.core.node.context.ports;
