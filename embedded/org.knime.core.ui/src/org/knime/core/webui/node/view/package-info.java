// SPDX-License-Identifier: GPL-3.0-or-later
/** Views of nodes; read {@link org.knime.core.webui.node.view.NodeView} first. */
package org.knime.core.webui.node.view;
