// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node.context;

import java.util.Optional;
import org.knime.core.node.context.ports.ModifiablePortsConfiguration;
import org.knime.core.node.context.ports.PortsConfiguration;

/** What is known of a node before its model is created: its ports. */
public class NodeCreationConfiguration {

    private final ModifiablePortsConfiguration portsConfig;

    /** Creates a configuration; null if the node has no configurable ports. */
    protected NodeCreationConfiguration(final ModifiablePortsConfiguration portsConfig) {
        this.portsConfig = portsConfig;
    }

    /** Returns the ports; empty if the node declares none. */
    public Optional<? extends PortsConfiguration> getPortConfig() {
        return getModifiablePortConfig();
    }

    /** Returns the ports; empty if the node declares none. */
    protected Optional<ModifiablePortsConfiguration> getModifiablePortConfig() {
        return Optional.ofNullable(portsConfig);
    }
}
