// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.context.ports;

import org.knime.core.node.context.NodeSettingsPersistable;

/** Ports that are stored with the node. */
public interface ModifiablePortsConfiguration extends PortsConfiguration, NodeSettingsPersistable {}
