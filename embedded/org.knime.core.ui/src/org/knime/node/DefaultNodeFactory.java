// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.node;

import io.replenish.embedded.NodeDescriptions;
import java.net.URL;
import java.util.Optional;
import org.knime.core.node.ConfigurableNodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.node.context.NodeCreationConfiguration;
import org.knime.core.node.context.ports.PortsConfiguration;
import org.knime.core.node.port.PortObjectHolder;
import org.knime.core.node.port.PortType;
import org.knime.core.webui.node.view.NodeView;
import org.knime.core.webui.node.view.NodeViewFactory;

/**
 * The factory of a {@link DefaultNode}. Subclasses are public, have a public constructor without
 * arguments and are named in the {@code plugin.xml}. A factory belongs to one node of a workflow.
 */
public abstract class DefaultNodeFactory extends ConfigurableNodeFactory<NodeModel>
        implements NodeViewFactory<NodeModel> {

    static {
        NodeDescriptions.register(
                DefaultNodeFactory.class,
                factory -> DefaultNodeDescription.describe(factory.m_node));
    }

    private final DefaultNode m_node;

    /**
     * Creates the factory.
     *
     * @throws IllegalArgumentException if a text of the description is not well-formed XHTML
     */
    protected DefaultNodeFactory(final DefaultNode node) {
        super(true);
        m_node = node;
        DefaultNodeDescription.check(node);
    }

    @Override
    protected final Optional<PortsConfigurationBuilder> createPortsConfigBuilder() {
        if (m_node.m_ports.isEmpty()) {
            return Optional.empty();
        }
        final PortsConfigurationBuilder builder = new PortsConfigurationBuilder();
        m_node.m_ports.forEach(group -> add(builder, group));
        return Optional.of(builder);
    }

    private static void add(final PortsConfigurationBuilder builder, final PortGroup group) {
        switch (group.m_mode) {
            case FIXED -> addFixed(builder, group);
            case OPTIONAL -> addOptional(builder, group);
            default -> addExtendable(builder, group);
        }
    }

    private static void addFixed(final PortsConfigurationBuilder builder, final PortGroup group) {
        if (group.m_isInput) {
            builder.addFixedInputPortGroup(group.m_id, group.m_types);
        } else {
            builder.addFixedOutputPortGroup(group.m_id, group.m_types);
        }
    }

    private static void addOptional(
            final PortsConfigurationBuilder builder, final PortGroup group) {
        final PortType defaultType = group.m_defaults.length == 0 ? null : group.m_defaults[0];
        if (group.m_isInput) {
            builder.addOptionalInputPortGroupWithDefault(group.m_id, defaultType, group.m_types);
        } else {
            builder.addOptionalOutputPortGroupWithDefault(group.m_id, defaultType, group.m_types);
        }
    }

    private static void addExtendable(
            final PortsConfigurationBuilder builder, final PortGroup group) {
        if (group.m_isInput) {
            builder.addExtendableInputPortGroupWithDefault(
                    group.m_id, group.m_fixed, group.m_defaults, group.m_types);
        } else {
            builder.addExtendableOutputPortGroupWithDefault(
                    group.m_id, group.m_fixed, group.m_defaults, group.m_types);
        }
    }

    @Override
    protected final NodeModel createNodeModel(final NodeCreationConfiguration creationConfig) {
        final Optional<? extends PortsConfiguration> ports = creationConfig.getPortConfig();
        return new DefaultNodeModel(
                (DefaultModel.Standard) m_node.m_model,
                ports.map(PortsConfiguration::getInputPorts).orElseGet(() -> new PortType[0]),
                ports.map(PortsConfiguration::getOutputPorts).orElseGet(() -> new PortType[0]),
                m_node.getView().flatMap(DefaultView::getParametersClass).orElse(null));
    }

    @Override
    public final NodeModel createNodeModel() {
        return super.createNodeModel();
    }

    /** Returns whether there are parameters, of the model or of the view. */
    public boolean hasNodeDialog() {
        return m_node.m_model.getParametersClass().isPresent()
                || m_node.getView().flatMap(DefaultView::getParametersClass).isPresent();
    }

    /** Returns whether the node has a view. */
    public final boolean hasNodeView() {
        return m_node.getView().isPresent();
    }

    /**
     * Creates the view of a node.
     *
     * @throws IllegalStateException if the node has none
     */
    @Override
    public final NodeView createNodeView(final NodeModel nodeModel) {
        final DefaultView view =
                m_node.getView()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "Node \"" + m_node.m_name + "\" has no view."));
        return new DefaultNodeView(view, (PortObjectHolder) nodeModel);
    }

    @Override
    public final String getInportName(final int index) {
        return super.getInportName(index);
    }

    @Override
    public final String getOutportName(final int index) {
        return super.getOutportName(index);
    }

    @Override
    public final NodeType getType() {
        return super.getType();
    }

    @Override
    public final URL getIcon() {
        return super.getIcon();
    }
}
