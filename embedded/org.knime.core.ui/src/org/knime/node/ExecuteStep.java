// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortType;
import org.knime.node.parameters.NodeParameters;

/** What a model is given, and what it sets, when it is executed. */
final class ExecuteStep implements DefaultModel.ExecuteInput, DefaultModel.ExecuteOutput {

    private final NodeParameters m_parameters;

    private final PortObject[] m_inData;

    private final PortType[] m_outTypes;

    private final ExecutionContext m_exec;

    private final Consumer<String> m_warn;

    private final PortObject[] m_outData;

    private PortObject[] m_internalData;

    ExecuteStep(
            final NodeParameters parameters,
            final PortObject[] inData,
            final PortType[] outTypes,
            final ExecutionContext exec,
            final Consumer<String> warn) {
        m_parameters = parameters;
        m_inData = inData;
        m_outTypes = outTypes;
        m_exec = exec;
        m_warn = warn;
        m_outData = new PortObject[outTypes.length];
    }

    PortObject[] outData() {
        return m_outData;
    }

    Optional<PortObject[]> internalData() {
        return Optional.ofNullable(m_internalData);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S extends NodeParameters> S getParameters() {
        return (S) m_parameters;
    }

    @Override
    public ExecutionContext getExecutionContext() {
        return m_exec;
    }

    @Override
    public PortObject[] getInPortObjects() {
        return m_inData;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <D extends PortObject> D getInPortObject(final int portIndex) {
        return (D) m_inData[portIndex];
    }

    @Override
    public BufferedDataTable[] getInTables() {
        return Arrays.stream(m_inData)
                .map(BufferedDataTable.class::cast)
                .toArray(BufferedDataTable[]::new);
    }

    @Override
    public BufferedDataTable getInTable(final int portIndex) {
        return (BufferedDataTable) m_inData[portIndex];
    }

    @Override
    public PortType[] getOutPortTypes() {
        return m_outTypes;
    }

    @Override
    public <D extends PortObject> void setOutData(final int index, final D data) {
        m_outData[index] = data;
    }

    @Override
    @SafeVarargs
    public final <D extends PortObject> void setOutData(final D... data) {
        System.arraycopy(data, 0, m_outData, 0, data.length);
    }

    @Override
    @SafeVarargs
    public final <D extends PortObject> void setInternalData(final D... data) {
        m_internalData = data;
    }

    @Override
    public void setWarningMessage(final String message) {
        m_warn.accept(message);
    }
}
