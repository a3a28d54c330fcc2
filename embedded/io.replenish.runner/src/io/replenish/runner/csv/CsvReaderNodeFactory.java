// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import java.util.List;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeModel;
import org.knime.core.node.context.ports.PortsConfiguration;

/** Stands for KNIME's CSV Reader: one file, read with the settings that KNIME saves. */
public final class CsvReaderNodeFactory extends CsvNodeFactory {

    static {
        NodeDescriptions.register(CsvReaderNodeFactory.class, factory -> info());
    }

    /** For the workflow loader. */
    public CsvReaderNodeFactory() {}

    private static NodeInfo info() {
        return new NodeInfo(
                "CSV Reader",
                NodeType.Source,
                "Reads a CSV file.",
                "Reads one CSV file into a table, as KNIME's node of that name does: columns become Integer, Long, "
                        + "Double or String, empty fields become missing cells. Options for several files are left to "
                        + "KNIME.",
                null,
                List.of("read", "text", "delimiter"),
                List.of(),
                List.of(
                        new NodeInfo.Port(
                                DATA_GROUP,
                                "File Table",
                                "The rows of the file.",
                                BufferedDataTable.TYPE,
                                false)),
                CsvReaderSettings.TEMPLATE.options(),
                null,
                List.of());
    }

    @Override
    void addDataPort(PortsConfigurationBuilder ports) {
        ports.addFixedOutputPortGroup(DATA_GROUP, BufferedDataTable.TYPE);
    }

    @Override
    NodeModel createNodeModel(PortsConfiguration ports) {
        return new CsvReaderNodeModel(ports);
    }
}
