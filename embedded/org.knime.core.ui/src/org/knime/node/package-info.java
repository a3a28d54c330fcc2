// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The fluent API of nodes: a factory extends {@link org.knime.node.DefaultNodeFactory} and hands it
 * a {@link org.knime.node.DefaultNode}.
 */
package org.knime.node;
