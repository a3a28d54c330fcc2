// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import java.util.List;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeModel;
import org.knime.core.node.context.ports.PortsConfiguration;

/** Stands for KNIME's CSV Reader: one file, read with the settings that KNIME saves. */
public final class CsvWriterNodeFactory extends CsvNodeFactory {

    static {
        NodeDescriptions.register(CsvWriterNodeFactory.class, factory -> info());
    }

    /** For the workflow loader. */
    public CsvWriterNodeFactory() {}

    private static NodeInfo info() {
        return new NodeInfo(
                "CSV Writer",
                NodeType.Sink,
                "Writes a table to a CSV file.",
                "Writes a table to a CSV file, as KNIME's node of that name does. A file that is there already is "
                        + "kept, replaced or added to, as the settings say; half a file is never left.",
                null,
                List.of("write", "text", "export"),
                List.of(
                        new NodeInfo.Port(
                                DATA_GROUP,
                                "Input Table",
                                "The rows to write.",
                                BufferedDataTable.TYPE,
                                false)),
                List.of(),
                CsvWriterSettings.TEMPLATE.options(),
                null,
                List.of());
    }

    @Override
    void addDataPort(PortsConfigurationBuilder ports) {
        ports.addFixedInputPortGroup(DATA_GROUP, BufferedDataTable.TYPE);
    }

    @Override
    NodeModel createNodeModel(PortsConfiguration ports) {
        return new CsvWriterNodeModel(ports);
    }
}
