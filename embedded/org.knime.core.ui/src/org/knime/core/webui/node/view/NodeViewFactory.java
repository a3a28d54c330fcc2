// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.webui.node.view;

import org.knime.core.node.NodeModel;

/**
 * A node factory whose nodes have a view.
 *
 * @param <T> the type of the model
 */
public interface NodeViewFactory<T extends NodeModel> {

    /** Creates the view of a node. */
    NodeView createNodeView(T nodeModel);
}
