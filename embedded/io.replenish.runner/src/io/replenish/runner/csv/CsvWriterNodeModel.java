// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.csv;

import java.io.IOException;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.StringValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.context.ports.PortsConfiguration;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/** The CSV Writer as a node. */
final class CsvWriterNodeModel extends CsvNodeModel<CsvWriterSettings> {

    private final int dataPort;

    CsvWriterNodeModel(PortsConfiguration ports) {
        super(ports, CsvWriterSettings.TEMPLATE, CsvWriterSettings::load);
        this.dataPort = ports.getInputPortLocation().get(CsvNodeFactory.DATA_GROUP)[0];
    }

    @Override
    protected PortObjectSpec[] configure(PortObjectSpec[] in) throws InvalidSettingsException {
        CsvWriterSettings settings = settings();
        DataTableSpec spec = (DataTableSpec) in[dataPort];
        for (DataColumnSpec column : spec) {
            if (!column.getType().isCompatible(StringValue.class)
                    && !column.getType().isCompatible(DoubleValue.class)) {
                throw new InvalidSettingsException(
                        "The column '"
                                + column.getName()
                                + "' of type "
                                + column.getType()
                                + " cannot be written to CSV: only texts, numbers and dates can. Convert or remove it.");
            }
        }
        String delimiter = settings.format().delimiter();
        if (spec.containsCompatibleType(DoubleValue.class)
                && delimiter.indexOf(settings.format().decimal()) >= 0) {
            throw new InvalidSettingsException(
                    "The column delimiter '"
                            + delimiter
                            + "' contains the decimal "
                            + "separator '"
                            + settings.format().decimal()
                            + "', so numbers could not be read back. Change "
                            + "settings/column_delimiter or advanced_settings/decimal_separator.");
        }
        return new PortObjectSpec[0];
    }

    @Override
    protected PortObject[] execute(PortObject[] in, ExecutionContext exec)
            throws InvalidSettingsException, IOException, CanceledExecutionException {
        startWarnings();
        CsvWriterSettings settings = settings();
        new CsvTableWriter(settings.file().resolveForWriting(), settings, this::warn)
                .write((BufferedDataTable) in[dataPort], exec);
        return new PortObject[0];
    }
}
