// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.runner.execution;

import io.replenish.embedded.NodeDescriptions;
import java.util.Optional;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeFactory;
import org.knime.core.node.NodeModel;
import org.knime.core.webui.node.view.NodeView;
import org.knime.core.webui.node.view.NodeViewFactory;

/** Views of executed nodes. */
public final class NodeViews {

    private NodeViews() {}

    /**
     * Returns the view of an executed node with its settings loaded, if the node has one.
     *
     * @throws InvalidSettingsException if the view refuses its settings
     */
    public static Optional<NodeView> of(final ExecutableNode node) throws InvalidSettingsException {
        final NodeFactory<?> factory = node.instance().factory();
        if (!(factory instanceof NodeViewFactory)
                || NodeDescriptions.of(factory).viewDescription() == null) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked") // a factory's view takes the model that the factory created
        final var view =
                ((NodeViewFactory<NodeModel>) factory).createNodeView(node.instance().model());
        final var settings = node.viewSettings();
        view.validateSettings(settings);
        view.loadValidatedSettingsFrom(settings);
        return Optional.of(view);
    }
}
