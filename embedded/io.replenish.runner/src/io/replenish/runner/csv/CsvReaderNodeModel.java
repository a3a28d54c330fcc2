// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import java.io.IOException;
import java.util.List;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.context.ports.PortsConfiguration;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/** The CSV Reader as a node. Its columns are known when it has run, as with KNIME's. */
final class CsvReaderNodeModel extends CsvNodeModel<CsvReaderSettings> {

    private static final String DIALOG_COLUMNS = "table_spec_config_Internals";

    CsvReaderNodeModel(PortsConfiguration ports) {
        super(ports, CsvReaderSettings.TEMPLATE, CsvReaderSettings::load);
    }

    @Override
    protected PortObjectSpec[] configure(PortObjectSpec[] in) throws InvalidSettingsException {
        settings();
        return new PortObjectSpec[1];
    }

    @Override
    protected PortObject[] execute(PortObject[] in, ExecutionContext exec)
            throws InvalidSettingsException, IOException, CanceledExecutionException {
        startWarnings();
        if (isStored(DIALOG_COLUMNS)) {
            warn(
                    "Names, types and order of columns chosen in KNIME's dialog ("
                            + DIALOG_COLUMNS
                            + ") have no effect here: the file decides.");
        }
        CsvReaderSettings settings = settings();
        CsvTableReader reader = new CsvTableReader(settings.file().resolve(), settings, this::warn);
        return new PortObject[] {reader.read(exec)};
    }

    @Override
    List<String> knownButIgnored() {
        return List.of(DIALOG_COLUMNS);
    }
}
