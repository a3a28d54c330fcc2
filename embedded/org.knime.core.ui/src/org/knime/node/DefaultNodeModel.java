// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import io.replenish.embedded.ui.ParametersDefaults;
import io.replenish.embedded.ui.ParametersInput;
import io.replenish.embedded.ui.persistence.ParametersPersistence;
import java.io.File;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeModel;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.NodeSettingsWO;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectHolder;
import org.knime.core.node.port.PortObjectSpec;
import org.knime.core.node.port.PortType;
import org.knime.node.parameters.NodeParameters;

/**
 * The {@link NodeModel} of a {@link DefaultModel}: keeps its parameters and calls its two
 * functions.
 */
final class DefaultNodeModel extends NodeModel implements PortObjectHolder {

    private final DefaultModel.Standard m_model;

    private final Class<? extends NodeParameters> m_viewParametersClass;

    private final PortType[] m_inTypes;

    private final PortType[] m_outTypes;

    /** Null until loaded, or made from the first input specs. */
    private NodeParameters m_parameters;

    private PortObjectSpec[] m_inSpecs;

    private PortObject[] m_internalData;

    DefaultNodeModel(
            final DefaultModel.Standard model,
            final PortType[] inTypes,
            final PortType[] outTypes,
            final Class<? extends NodeParameters> viewParametersClass) {
        super(inTypes, outTypes);
        m_model = model;
        m_inTypes = inTypes;
        m_outTypes = outTypes;
        m_viewParametersClass = viewParametersClass;
    }

    @Override
    protected PortObjectSpec[] configure(final PortObjectSpec[] inSpecs)
            throws InvalidSettingsException {
        m_inSpecs = inSpecs;
        createDefaultsOnce();
        final ConfigureStep step =
                new ConfigureStep(m_parameters, inSpecs, m_outTypes, this::setWarningMessage);
        m_model.m_configure.accept(step, step);
        return step.outSpecs();
    }

    /**
     * The defaults are kept even if they are not valid: nothing else would be in the dialog then.
     */
    private void createDefaultsOnce() throws InvalidSettingsException {
        if (m_parameters == null && m_model.getParametersClass().isPresent()) {
            m_parameters = ParametersDefaults.create(m_model.getParametersClass().get(), input());
            m_parameters.validate();
        }
    }

    private ParametersInput input() {
        return ParametersInput.of(m_inTypes, m_inSpecs, m_outTypes);
    }

    @Override
    protected PortObject[] execute(final PortObject[] inObjects, final ExecutionContext exec)
            throws Exception {
        final ExecuteStep step =
                new ExecuteStep(m_parameters, inObjects, m_outTypes, exec, this::setWarningMessage);
        m_model.m_execute.accept(step, step);
        step.internalData().ifPresent(this::setInternalPortObjects);
        return step.outData();
    }

    @Override
    protected void reset() {
        m_internalData = null;
    }

    @Override
    public PortObject[] getInternalPortObjects() {
        return m_internalData;
    }

    @Override
    public void setInternalPortObjects(final PortObject[] portObjects) {
        m_internalData = portObjects;
    }

    @Override
    protected void saveSettingsTo(final NodeSettingsWO settings) {
        final NodeParameters parameters =
                m_parameters != null
                        ? m_parameters
                        : m_model.getParametersClass().map(ParametersDefaults::create).orElse(null);
        if (parameters != null) {
            ParametersPersistence.save(parameters, settings);
        }
    }

    @Override
    protected void validateSettings(final NodeSettingsRO settings) throws InvalidSettingsException {
        validate(m_model.getParametersClass().orElse(null), settings);
    }

    @Override
    protected void loadValidatedSettingsFrom(final NodeSettingsRO settings)
            throws InvalidSettingsException {
        if (m_model.getParametersClass().isPresent()) {
            m_parameters = ParametersPersistence.load(m_model.getParametersClass().get(), settings);
        }
    }

    @Override
    protected void validateViewSettings(final NodeSettingsRO viewSettings)
            throws InvalidSettingsException {
        validate(m_viewParametersClass, viewSettings);
    }

    static void validate(final Class<? extends NodeParameters> type, final NodeSettingsRO settings)
            throws InvalidSettingsException {
        if (type != null) {
            ParametersPersistence.load(type, settings).validate();
        }
    }

    @Override
    protected void saveDefaultViewSettingsTo(final NodeSettingsWO viewSettings) {
        if (m_viewParametersClass != null) {
            ParametersPersistence.save(
                    m_inSpecs == null
                            ? ParametersDefaults.create(m_viewParametersClass)
                            : ParametersDefaults.create(m_viewParametersClass, input()),
                    viewSettings);
        }
    }

    @Override
    protected void loadInternals(final File nodeInternDir, final ExecutionMonitor exec) {
        // internal data are port objects, which the workflow saves
    }

    @Override
    protected void saveInternals(final File nodeInternDir, final ExecutionMonitor exec) {
        // internal data are port objects, which the workflow saves
    }
}
