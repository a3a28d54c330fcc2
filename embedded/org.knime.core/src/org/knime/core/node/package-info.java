// SPDX-License-Identifier: GPL-3.0-or-later
/** Nodes and what they work with; start with {@link org.knime.core.node.NodeFactory}. */
package org.knime.core.node;
