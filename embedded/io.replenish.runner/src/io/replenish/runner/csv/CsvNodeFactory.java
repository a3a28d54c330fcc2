// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import java.util.Optional;
import org.knime.core.node.ConfigurableNodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.context.NodeCreationConfiguration;
import org.knime.core.node.context.ports.PortsConfiguration;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortTypeRegistry;

/**
 * What the factories of both CSV nodes have in common: the port groups, by the names that workflows
 * store.
 */
public abstract class CsvNodeFactory extends ConfigurableNodeFactory<NodeModel> {

    /** The table that is read or written. */
    static final String DATA_GROUP = "Data Table";

    /**
     * Where KNIME connects remote file systems: known here so that it is stored as KNIME stores it,
     * never usable.
     */
    private static final String CONNECTION_GROUP = "File System Connection";

    CsvNodeFactory() {}

    @Override
    protected final Optional<PortsConfigurationBuilder> createPortsConfigBuilder() {
        PortsConfigurationBuilder ports = new PortsConfigurationBuilder();
        ports.addOptionalInputPortGroupWithDefault(
                CONNECTION_GROUP,
                null,
                PortTypeRegistry.getInstance().getPortType(PortObject.class));
        addDataPort(ports);
        return Optional.of(ports);
    }

    /** Adds the group {@link #DATA_GROUP}. */
    abstract void addDataPort(PortsConfigurationBuilder ports);

    @Override
    protected final NodeModel createNodeModel(NodeCreationConfiguration config) {
        return createNodeModel(config.getPortConfig().orElseThrow());
    }

    /** Creates the node's model with its ports. */
    abstract NodeModel createNodeModel(PortsConfiguration ports);
}
