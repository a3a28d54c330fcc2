// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import io.replenish.embedded.ui.persistence.ParametersPersistence;
import java.util.Optional;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettingsRO;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectHolder;
import org.knime.core.webui.data.ApplyDataService;
import org.knime.core.webui.data.InitialDataService;
import org.knime.core.webui.data.RpcDataService;
import org.knime.core.webui.node.view.NodeView;
import org.knime.core.webui.page.Page;
import org.knime.node.parameters.NodeParameters;

/**
 * The {@link NodeView} of a {@link DefaultView}: its page, and data made from its parameters and
 * the model's data.
 */
final class DefaultNodeView implements NodeView, DefaultView.ViewInput {

    private final DefaultView m_view;

    private final PortObjectHolder m_model;

    private NodeParameters m_parameters;

    DefaultNodeView(final DefaultView view, final PortObjectHolder model) {
        m_view = view;
        m_model = model;
    }

    @Override
    public Page getPage() {
        return m_view.m_page;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <D> Optional<InitialDataService<D>> createInitialDataService() {
        return m_view.createInitialDataService(this)
                .map(service -> (InitialDataService<D>) service);
    }

    @Override
    public Optional<RpcDataService> createRpcDataService() {
        return m_view.createRpcDataService(this);
    }

    @Override
    public <D> Optional<ApplyDataService<D>> createApplyDataService() {
        return Optional.empty();
    }

    @Override
    public void validateSettings(final NodeSettingsRO settings) throws InvalidSettingsException {
        DefaultNodeModel.validate(m_view.getParametersClass().orElse(null), settings);
    }

    @Override
    public void loadValidatedSettingsFrom(final NodeSettingsRO settings) {
        if (m_view.getParametersClass().isPresent()) {
            try {
                m_parameters =
                        ParametersPersistence.load(m_view.getParametersClass().get(), settings);
            } catch (InvalidSettingsException e) {
                throw new IllegalStateException(
                        "View settings must be validated before they are loaded.", e);
            }
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S extends NodeParameters> S getParameters() {
        return (S) m_parameters;
    }

    @Override
    public PortObject[] getInternalPortObjects() {
        return m_model.getInternalPortObjects();
    }
}
