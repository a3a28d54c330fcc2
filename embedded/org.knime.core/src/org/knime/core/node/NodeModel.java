// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import io.replenish.embedded.NodeAccess;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.message.Message;
import org.knime.core.node.message.MessageBuilder;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;

/**
 * What a node does: it holds settings, is configured and executed. Driven by {@link NodeAccess}
 * alone.
 */
public abstract class NodeModel {

    static {
        NodeAccess.provide(new NodeAccessBridge());
    }

    private final NodeLogger logger = NodeLogger.getLogger(getClass());
    private final PortType[] inPortTypes;
    private final PortType[] outPortTypes;
    private Message warning;

    /**
     * Creates a model whose ports are all tables.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    protected NodeModel(final int nrInDataPorts, final int nrOutDataPorts) {
        this(tables(nrInDataPorts), tables(nrOutDataPorts));
    }

    /** Creates a model with ports of the given types. */
    protected NodeModel(final PortType[] inPortTypes, final PortType[] outPortTypes) {
        this.inPortTypes = inPortTypes.clone();
        this.outPortTypes = outPortTypes.clone();
    }

    private static PortType[] tables(final int n) {
        if (n < 0) {
            throw new IllegalArgumentException("a node cannot have " + n + " ports");
        }
        final PortType[] types = new PortType[n];
        Arrays.fill(types, BufferedDataTable.TYPE);
        return types;
    }

    /** Returns how many inputs there are. */
    protected final int getNrInPorts() {
        return inPortTypes.length;
    }

    /** Returns how many outputs there are. */
    protected final int getNrOutPorts() {
        return outPortTypes.length;
    }

    /** Returns the type of an input. */
    protected final PortType getInPortType(final int index) {
        return inPortTypes[index];
    }

    /** Returns the type of an output. */
    protected final PortType getOutPortType(final int index) {
        return outPortTypes[index];
    }

    /** Reads what {@link #saveInternals} wrote. */
    protected abstract void loadInternals(File nodeInternDir, ExecutionMonitor exec)
            throws IOException, CanceledExecutionException;

    /** Writes what the node's view needs. */
    protected abstract void saveInternals(File nodeInternDir, ExecutionMonitor exec)
            throws IOException, CanceledExecutionException;

    /** Writes the current settings. */
    protected abstract void saveSettingsTo(NodeSettingsWO settings);

    /** Checks settings without taking them. */
    protected abstract void validateSettings(NodeSettingsRO settings)
            throws InvalidSettingsException;

    /** Takes settings that have been checked. */
    protected abstract void loadValidatedSettingsFrom(NodeSettingsRO settings)
            throws InvalidSettingsException;

    /** Checks settings of the view; here all are valid. */
    protected void validateViewSettings(final NodeSettingsRO viewSettings)
            throws InvalidSettingsException {
        // a node without view settings has none to refuse
    }

    /** Writes the settings of a new view; here none. */
    protected void saveDefaultViewSettingsTo(final NodeSettingsWO viewSettings) {
        // a node without view settings has none to write
    }

    /** Drops the results. */
    protected abstract void reset();

    /**
     * Decides what will be put out. The default is for nodes that have tables only.
     *
     * @param inSpecs null where an optional input is not connected
     */
    protected PortObjectSpec[] configure(final PortObjectSpec[] inSpecs)
            throws InvalidSettingsException {
        return configure(Arrays.copyOf(inSpecs, inSpecs.length, DataTableSpec[].class));
    }

    /** Decides what tables will be put out. */
    protected DataTableSpec[] configure(final DataTableSpec[] inSpecs)
            throws InvalidSettingsException {
        throw new InvalidSettingsException(getClass().getName() + " does not implement configure.");
    }

    /**
     * Does the work. The default is for nodes that have tables only.
     *
     * @param inObjects null where an optional input is not connected
     */
    protected PortObject[] execute(final PortObject[] inObjects, final ExecutionContext exec)
            throws Exception {
        return execute(Arrays.copyOf(inObjects, inObjects.length, BufferedDataTable[].class), exec);
    }

    /** Does the work with tables. */
    protected BufferedDataTable[] execute(
            final BufferedDataTable[] inData, final ExecutionContext exec) throws Exception {
        throw new IOException(getClass().getName() + " does not implement execute.");
    }

    /** Returns a builder of a message about this node. */
    protected final MessageBuilder createMessageBuilder() {
        return Message.builder();
    }

    /** Sets the warning; null for none. */
    protected final void setWarningMessage(final String message) {
        setWarning(message == null ? null : Message.fromSummary(message));
    }

    /** Returns the warning, null if there is none. */
    protected final String getWarningMessage() {
        return Message.getSummaryFrom(warning);
    }

    /** Sets the warning; null for none. */
    protected final void setWarning(final Message message) {
        warning = message;
    }

    /** Returns the warning, null if there is none. */
    protected final Message getWarning() {
        return warning;
    }

    /** Returns the log of this class of models. */
    protected final NodeLogger getLogger() {
        return logger;
    }
}
